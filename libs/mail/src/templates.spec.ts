import { describe, expect, it } from '@jest/globals';
import { checkTemplates } from './check-templates.js';
import { MAIL_KINDS, type MailKind } from './mail-kinds.js';
import { renderTemplate } from './render-template.js';
import { LANGUAGES } from './template.js';
import { templateOf } from './template-of.js';

const KINDS = Object.keys(MAIL_KINDS) as MailKind[];
const EVERY = KINDS.flatMap((kind) => LANGUAGES.map((lang) => ({ kind, lang })));

describe('built-in templates', () => {
  it.each(EVERY)('has a sound one for $kind in $lang', ({ kind, lang }) => {
    expect(checkTemplates({ [kind]: { [lang]: templateOf(kind, lang) } })).toEqual([]);
  });

  it.each(KINDS)('is not the English one in Spanish: %s', (kind) => {
    expect(templateOf(kind, 'es').text).not.toBe(templateOf(kind, 'en').text);
  });

  it('says the same things in both languages', () => {
    const used = (kind: MailKind, lang: string): string[] =>
      [...new Set(templateOf(kind, lang).text.match(/\{\w+\}/g) ?? [])].sort();
    for (const kind of KINDS) expect([kind, used(kind, 'es')]).toEqual([kind, used(kind, 'en')]);
  });
});

describe('templateOf', () => {
  it('prefers the text of the policy, in its language alone', () => {
    const own = { subject: 'Firmado', text: '{title}' };
    const overrides = { signed: { es: own } };
    expect(templateOf('signed', 'es', overrides)).toBe(own);
    expect(templateOf('signed', 'en', overrides).subject).toBe('Signed: {title}');
    expect(templateOf('approved', 'es', overrides)).toBe(templateOf('approved', 'es'));
  });

  it('writes English where it does not write the language', () => {
    expect(templateOf('signed', 'tlh')).toBe(templateOf('signed', 'en'));
  });
});

describe('renderTemplate', () => {
  const template = { subject: 'About {title}', text: '“{title}” is due on {dueOn}, {state}.' };
  const values = { title: 'Rest', dueOn: '2026-04-07', state: 'in-review' };

  it('writes dates and states as people of the language do', () => {
    expect(renderTemplate(template, values).text).toBe(
      '“Rest” is due on Tuesday 7 April 2026, in review.',
    );
    expect(renderTemplate(template, values, 'es').text).toBe(
      '“Rest” is due on martes, 7 de abril de 2026, en revisión.',
    );
  });

  it('lets no value begin a header, a link, a tag or a placeholder', () => {
    const title = 'a\r\nBcc: x\u2028[b](https://evil.example) <b> {{link:open}}';
    const made = renderTemplate(template, { ...values, title });
    expect(made.subject).toBe('About a Bcc: x [b](https://evil.example) <b> {{link:open}}');
    expect(made.text).toContain('\\[b\\](https://evil.example) \\<b\\> \\{\\{link:open\\}\\}');
  });

  it('fails for a variable without a value', () => {
    expect(() => renderTemplate(template, {})).toThrow('{title}');
  });
});

describe('checkTemplates', () => {
  const withText = (text: unknown): unknown => ({ signed: { en: { subject: 'x', text } } });

  it.each([
    [{ fax: { en: { subject: 'x', text: 'y' } } }, 'unknown-kind', /fax/],
    [{ signed: { fr: { subject: 'x', text: 'y' } } }, 'unknown-language', /fr/],
    [withText('{nobody} signed'), 'unknown-variable', /\{nobody\}.*\{title\}/],
    [withText('{ title } signed'), 'unknown-variable', /\{ title \}/],
    [withText('{{link:away}}'), 'unknown-variable', /link:away/],
    [withText(''), 'unfit-text', /signed, en, text/],
    [withText('x'.repeat(5_001)), 'unfit-text', /5000/],
    [withText('a\u0000b'), 'unfit-text', /control/],
    [withText(7), 'unfit-text', /signed, en, text/],
    [{ signed: { en: { subject: 'a\nBcc: x', text: 'y' } } }, 'unfit-text', /line breaks/],
    [{ signed: { en: { subject: 'a', text: 'y', cc: 'z' } } }, 'unfit-text', /nothing else/],
    [{ signed: { en: 'text' } }, 'unfit-text', /subject and a text/],
    [{ signed: [] }, 'unfit-text', /by language/],
    ['all of them', 'unfit-text', /object/],
    [{ ['__proto__x']: {} }, 'unknown-kind', /__proto__x/],
  ])('finds what is wrong with %j', (given, code, message) => {
    const [fault] = checkTemplates(given);
    expect(fault?.code).toBe(code);
    expect(fault?.message).toMatch(message);
  });

  it('takes variables and personal links', () => {
    expect(checkTemplates(withText('{name}, see {{link:open}} for {title}.'))).toEqual([]);
  });
});
