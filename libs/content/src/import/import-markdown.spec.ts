import { describe, expect, it } from '@jest/globals';
import { importMarkdown } from './import-markdown.js';
import { type ImportedDraft, type ImportReport, type ImportResult } from './import-result.js';
import { describeWithExamples, exampleFile } from './testing/example-files.js';

const EXAMPLE = 'treating-disease/treating-disease';

function imported(result: ImportResult): ImportedDraft & { report: ImportReport } {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return { ...result.draft, report: result.report };
}

const remarks = (lines: { what: string }[]): string => lines.map((line) => line.what).join('\n');

const ARTICLE = `---
title: Does oral iron raise ferritin?
slug: Oral Iron
topics: [anaemia, iron, anaemia]
risk: HIGH
authors:
  - name: Ana Ruiz
    affiliation: Hospital Sur
  - Ben Okoro
funding: none
competing-interests: [none declared]
ai_use: Spelling only
lastReviewed: 2024-01-01
colour: green
references:
  - id: "r1"
    type: article-journal
    title: Iron once a day
    DOI: 10.1000/iron
---

# Does oral iron raise ferritin?

It does [@r1], see @doi:10.1000/other and [@missing].

## Doses

65 mg once a day.

::: audience patient
Take one tablet.
:::

Afterwards.
`;

describe('importing Markdown with front matter', () => {
  const draft = imported(importMarkdown(ARTICLE));

  it('takes title, slug, topics and risk', () => {
    expect(draft).toMatchObject({
      title: 'Does oral iron raise ferritin?',
      slug: 'oral-iron',
      topics: ['anaemia', 'iron'],
      risk: 'high',
    });
  });

  it('keeps headings below the title, and sorts the text by audience', () => {
    expect(draft.content.bodies.clinician).toBe(
      'It does [@r1], see @doi:10.1000/other and [@missing].\n\n## Doses\n\n65 mg once a day.\n\n\n\nAfterwards.',
    );
    expect(draft.content.bodies.patient).toBe('Take one tablet.');
  });

  it('reads who wrote, who paid and what was disclosed', () => {
    expect(draft.content.statement).toEqual({
      authors: 'Ana Ruiz (Hospital Sur); Ben Okoro',
      funding: 'none',
      aiUse: 'Spelling only',
      interests: 'none declared',
    });
  });

  it('leaves out claims that only the log may make and fields it does not know, by line', () => {
    expect(draft.report.leftOut).toContainEqual({
      what: 'The field "lastReviewed": dates and review states come from the log only.',
      line: 13,
    });
    expect(draft.report.leftOut).toContainEqual({
      what: 'The field "colour" is not known here.',
      line: 14,
    });
  });

  it('names the keys that a person has to settle, with the line of their first use', () => {
    expect(draft.report.needsPerson).toContainEqual({
      what: 'The text cites "missing", and no reference has this id.',
      line: 24,
    });
    expect(draft.report.needsPerson).toContainEqual({
      what: 'The reference behind "doi:10.1000/other" has no details yet.',
      line: 24,
    });
    expect(remarks(draft.report.needsPerson)).not.toContain('"r1"');
  });
});

describe('importing Markdown without front matter', () => {
  it.each([
    ['# A *title* [@a] #\n\nText.', 'A title', 'Text.'],
    ['\n#### Deep title {#sec:deep}\nText.\n# Below', 'Deep title', 'Text.\n# Below'],
    ['Set `in` text\n=====\n\nText.', 'Set in text', 'Text.'],
    ['Only a line\n\nText.', 'Only a line', 'Text.'],
    ['Begins a\nlong paragraph.', 'Begins a', 'Begins a\nlong paragraph.'],
  ])('finds the title of %j', (source, title, body) => {
    const draft = imported(importMarkdown(source));
    expect(draft.title).toBe(title);
    expect(draft.content.bodies).toEqual({ clinician: body });
  });

  it('titles a text that begins with a long paragraph by its first heading outside code', () => {
    const text = `${'long '.repeat(80)}\n\n\`\`\`\n# code\n\`\`\`\n\n## Real heading\n\nEnd.`;
    const draft = imported(importMarkdown(text));
    expect(draft.title).toBe('Real heading');
    expect(draft.content.bodies.clinician).toContain('## Real heading');
  });

  it('keeps script in a title and a body as text for the renderer to escape', () => {
    const draft = imported(importMarkdown('# <script>alert(1)</script>\n\n<script>x</script>'));
    expect(draft.title).toBe('<script>alert(1)</script>');
    expect(draft.slug).toBe('script-alert-1-script');
  });

  it('takes an audience block that is never closed to the end and says so', () => {
    const draft = imported(importMarkdown('# T\n\nA.\n\n::: patient\nB.\n\n::: note\nC.\n:::\n'));
    expect(draft.content.bodies).toEqual({ clinician: 'A.', patient: 'B.\n\n::: note\nC.\n:::' });
    expect(remarks(draft.report.needsPerson)).toContain('never closed');
  });

  it('leaves audience marks in code alone', () => {
    const draft = imported(importMarkdown('# T\n\n```\n::: patient\n```\n'));
    expect(draft.content.bodies).toEqual({ clinician: '```\n::: patient\n```' });
  });

  it('takes a body for patients from the front matter', () => {
    const source = '---\ntitle: T\npatient: |\n  Plain *words*.\n\n  More.\n---\n';
    expect(imported(importMarkdown(source)).content.bodies).toEqual({
      patient: 'Plain *words*.\n\nMore.',
    });
  });
});

describe('refusing Markdown', () => {
  it.each([
    ['a block that is never closed', '---\ntitle: x\n\nText.', 1],
    ['a duplicate field', '---\ntitle: a\nrisk: low\ntitle: b\n---\nText.', 4],
    ['a duplicate field deep inside', '---\ntitle: a\nx:\n  y: 1\n  y: 2\n---\nText.', 5],
    ['a custom tag', '---\ntitle: !!js/function "return 1"\n---\nText.', 2],
    ['a syntax error', '---\ntitle: a\nrisk: [low\n---\nText.', undefined],
    ['a list in place of fields', '---\n- a\n---\nText.', 2],
    ['an alias', '---\na: &a [x, x]\nb: [*a, *a]\ntitle: t\n---\nText.', 1],
    ['a number without a value', '---\ntitle: t\na: .inf\n---\nText.', 1],
    ['nesting without end', `---\na: ${'['.repeat(20000)}\n---\nText.`, undefined],
    ['a prototype field', '---\ntitle: t\n__proto__: {a: 1}\n---\nText.', 1],
  ])('as broken front matter: %s', (_, source, line) => {
    const refused = importMarkdown(source);
    expect(refused).toMatchObject({ ok: false, code: 'broken-front-matter' });
    if (line !== undefined) expect(refused).toMatchObject({ line });
  });

  it.each([
    ['broken JSON', '[\n{"id": "a",}\n]'],
    ['an object in place of a list', '{"id": "a"}'],
    ['an entry that is no object', '["a"]'],
    ['a numeric id', '[{"id": 1}]'],
    ['an empty id', '[{"id": " "}]'],
    ['a title that is a list', '[{"id": "a", "title": ["x"]}]'],
    ['authors that are text', '[{"id": "a", "author": "X"}]'],
    ['a date that is text', '[{"id": "a", "issued": "2020"}]'],
    ['a number without a finite value', '[{"id": "a", "x": 1e999}]'],
    ['a prototype field', '[{"id": "a", "__proto__": {}}]'],
    ['nesting without end', `[{"id": "a", "x": ${'['.repeat(5000)}${']'.repeat(5000)}}]`],
  ])('as broken references: %s', (_, references) => {
    const refused = importMarkdown('# T\n\nText.', references);
    expect(refused).toMatchObject({ ok: false, code: 'broken-references' });
  });

  it('refuses ids that occur twice, also between front matter and file', () => {
    const twice = '[{"id": "a"}, {"id": "a"}]';
    const front = '---\ntitle: T\nreferences: [{id: a}]\n---\nText.';
    expect(importMarkdown('# T\n\nText.', twice)).toMatchObject({ code: 'duplicate-reference' });
    expect(importMarkdown(front, '[{"id": "a"}]')).toMatchObject({ code: 'duplicate-reference' });
  });

  it('takes 5,000 references and refuses one more', () => {
    const list = (count: number): string =>
      JSON.stringify(Array.from({ length: count }, (_, at) => ({ id: `r${at}`, type: 'book' })));
    const draft = imported(importMarkdown('# T\n\nText.', list(5000)));
    expect(draft.content.references).toHaveLength(5000);
    expect(draft.report.needsPerson).toHaveLength(201);
    expect(importMarkdown('# T\n\nText.', list(5001))).toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['the title', '---\ntitle: "a\\u202Eb"\n---\nText.', undefined],
    ['a field', '---\ntitle: a\nfunding: "x\\u0007"\n---\nText.', undefined],
    ['a mark in the title', '# a\u200fb\n\nText.', undefined],
    ['an author of a reference', '# T\n\nText.', '[{"id":"a","author":[{"family":"\\u202e"}]}]'],
  ])('refuses control characters in %s', (_, source, references) => {
    expect(importMarkdown(source, references)).toMatchObject({ code: 'control-character' });
  });

  it.each([
    ['', 'empty'],
    ['\n \n', 'empty'],
    ['# Only a title', 'empty'],
    ['---\ntitle: T\n---\n', 'empty'],
    ['# \n\nText.', 'no-title'],
    ['---\ntitle: {a: b}\n---\nText.', 'no-title'],
    [`# ${'x'.repeat(301)}\n\nText.`, 'no-title'],
    [`${'x'.repeat(301)}`, 'no-title'],
    ['a'.repeat(10 * 1024 * 1024), 'too-large'],
  ])('answers %j with a code', (source, code) => {
    expect(importMarkdown(source)).toMatchObject({ ok: false, code });
  });
});

describeWithExamples('importing a real chapter in Pandoc Markdown', () => {
  const read = (): ReturnType<typeof imported> =>
    imported(
      importMarkdown(exampleFile(`${EXAMPLE}.md`), exampleFile(`${EXAMPLE}.references.json`)),
    );

  it('is titled by its first heading and keeps the others', () => {
    const draft = read();
    expect(draft.slug).toMatch(/^the-impact-of-deep-learning-in-treating-disease/);
    expect(draft.content.bodies.clinician?.match(/^#{2,4} /gm)?.[0]).toBe('### ');
  });

  it('finds 102 keys, 88 references, and names the 14 without details', () => {
    const draft = read();
    expect(draft.content.references).toHaveLength(88);
    expect(remarks(draft.report.understood)).toContain('102 citation keys and 88 references');
    const missing = draft.report.needsPerson.filter(({ what }) => what.includes('no details yet'));
    expect(missing).toHaveLength(14);
  });
});
