import { describe, expect, it } from '@jest/globals';
import { layOutConcealed } from './conceal-links.js';
import { layOutLetter, type Letter } from './lay-out-letter.js';
import { renderMarkdown } from './markdown.js';

const letter: Letter = {
  lang: 'en',
  name: 'Dr Rolf',
  subject: 'Please review: Rest',
  body: 'Dr Edda asks you to review “Rest” by **Tuesday**.\n\n- one\n- two',
  why: 'seat',
  siteName: 'Health Board',
  deskUrl: 'https://board.example.org/desk',
  linkOf: (link) => `https://board.example.org/tasks/secret?next=${link}`,
  answersTo: 'Dr Edda',
};

describe('a letter', () => {
  it('says why it came, what can be done and whom an answer reaches, as text and as HTML', () => {
    const { text, html } = layOutLetter(letter);
    expect(text).toBe(`Dear Dr Rolf,

Dr Edda asks you to review “Rest” by Tuesday.
- one
- two

What you can do:
- Do it now (https://board.example.org/tasks/secret?next=open)
- Propose another date (https://board.example.org/tasks/secret?next=date)
- Decline (https://board.example.org/tasks/secret?next=decline)
- Hand it over to a colleague (https://board.example.org/tasks/secret?next=hand-over)

These links open this one task for you alone, as often as you like until it is done. Opening one changes nothing. Please do not pass them on.

--
Your desk: https://board.example.org/desk

If you answer this mail, your answer goes to Dr Edda.

You get this mail because you were asked to review this article for Health Board.
`);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="https://board.example.org/tasks/secret?next=decline"');
    for (const said of ['What you can do:', 'Dr Edda', 'Health Board', 'Do it now'])
      expect(html).toContain(said);
  });

  it('fetches nothing and runs nothing', () => {
    const body = '![x](https://evil.example/p.png) <script>x</script> [y](javascript:alert(1))';
    const { html } = layOutLetter({ ...letter, body, name: '<img src=x>', siteName: '"><b>' });
    expect(html).not.toMatch(/<(img|script|link|iframe|b>)|<[^>]* src=|url\(|href="javascript/i);
  });

  it('is written in Spanish to those who read it', () => {
    const { text, html } = layOutLetter({ ...letter, lang: 'es' });
    expect(text).toContain('Hola, Dr Rolf:');
    expect(text).toContain('Proponer otra fecha');
    expect(text).toContain('porque se le pidió');
    expect(html).toContain('lang="es"');
  });

  it('offers nothing where there is no task, and leads links of a text to the desk', () => {
    const rest: Letter = { ...letter, linkOf: undefined };
    const { text } = layOutLetter({ ...rest, why: 'article', body: 'See {{link:open}}.' });
    expect(text).not.toContain('What you can do');
    expect(text).toContain('See https://board.example.org/desk.');
  });

  it('names where mails are turned down only for those that can be', () => {
    expect(layOutLetter(letter).text).not.toContain('How often');
    const preferencesUrl = 'https://board.example.org/desk/preferences';
    expect(layOutLetter({ ...letter, preferencesUrl }).text).toContain(preferencesUrl);
  });

  it('shows others everything but where personal links lead', () => {
    const { text, html } = layOutConcealed({ ...letter, body: 'Open {{link:open}} now.' });
    expect(text).toContain('Open [personal link] now.');
    expect(text).toContain('- Decline ([personal link])');
    expect(html).toContain('Decline [personal link]');
    for (const part of [text, html]) expect(part).not.toMatch(/secret|personal-link\.invalid/);
  });
});

describe('Markdown as plain text', () => {
  it.each([
    ['a \\*b\\* \\<c\\> \\& d', 'a *b* <c> & d'],
    ['# Title\n\ntext', 'Title\n\ntext'],
    ['a\nb', 'a\nb'],
    ['```\ncode\n```', 'code'],
    ['[x](https://a.example)', 'x (https://a.example)'],
    ['<https://a.example>', 'https://a.example'],
  ])('%j reads %j', (markdown, text) => {
    expect(renderMarkdown(markdown).text).toBe(text);
  });
});
