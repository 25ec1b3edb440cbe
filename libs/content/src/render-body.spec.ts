import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';

import { SANITIZE_OPTIONS } from './html/enforce-allow-list.js';
import { renderBody } from './render-body.js';
import { type CslItem } from './types.js';

const DOE: CslItem = {
  id: 'doe20',
  type: 'article-journal',
  title: 'A trial of something',
  author: [{ family: 'Doe', given: 'Jane Ann' }],
  'container-title': 'Some Journal',
  issued: { 'date-parts': [[2020]] },
  volume: '12',
  issue: '3',
  page: '100-109',
  DOI: '10.1000/doe20',
};
const ROE: CslItem = {
  id: 'roe',
  type: 'article-journal',
  title: 'Second',
  author: [{ family: 'Roe' }, { family: 'Poe' }, { family: 'Loe' }],
  DOI: '10.1000/roe',
};

/** What a browser would call textContent, by way of another parser. */
function textContent(html: string): string {
  return sanitizeHtml(html, { allowedTags: [], textFilter: (text) => text })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('citations', () => {
  it('numbers references in the order of first appearance and links both ways', () => {
    const { html, citations, references } = renderBody('First [@roe]. Then [@doe20; @roe].', [
      DOE,
      ROE,
    ]);
    expect(html).toContain(
      'First<sup class="cite"><a href="#ref-1" id="cite-1-1" role="doc-biblioref" aria-label="Reference 1">1</a></sup>.',
    );
    expect(citations).toEqual([
      { key: 'roe', number: 1, count: 2 },
      { key: 'doe20', number: 2, count: 1 },
    ]);
    expect(references.map(({ id, backlinks }) => [id, backlinks])).toEqual([
      ['ref-1', ['cite-1-1', 'cite-1-2']],
      ['ref-2', ['cite-2-1']],
    ]);
    for (const backlink of references.flatMap(({ backlinks }) => backlinks)) {
      expect(html).toContain(`id="${backlink}"`);
    }
  });

  it('keeps the words around a key as text', () => {
    expect(renderBody('So [see @doe20, p. 3; also @roe].', [DOE, ROE]).text).toBe(
      'So (see 1, p. 3; also 2).\n',
    );
  });

  it('names the author where the key stands in the sentence, unless a minus takes the name away', () => {
    const { text } = renderBody('@roe found it, and @doe20. Again [-@roe].', [DOE, ROE]);
    expect(text).toBe('Roe et al1 found it, and Doe2. Again1.\n');
  });

  it('reads keys that are identifiers with slashes, colons and brackets', () => {
    const key = 'doi:10.1016/S0895-4356(96)00002-9';
    const item = { ...DOE, id: key, DOI: '10.1016/S0895-4356(96)00002-9' };
    for (const markdown of [`A [@${key}].`, `A (see @${key}).`, `A @${key}.`, `A [@{${key}}].`]) {
      const rendered = renderBody(markdown, [item]);
      expect(rendered.citations).toEqual([{ key, number: 1, count: 1 }]);
      expect(rendered.problems).toEqual([]);
    }
  });

  it('finds the record behind an identifier under whatever key it is listed', () => {
    const { citations } = renderBody('A [@doi:10.1000/DOE20] and [@doe20].', [DOE]);
    expect(citations).toEqual([{ key: 'doe20', number: 1, count: 2 }]);
  });

  it('makes a reference of an identifier without a record and says that details are missing', () => {
    const { references, problems } = renderBody(
      'A [@doi:10.1000/x; @pmid:123; @pmcid:PMC12; @arxiv:1801.08570; @url:https://example.org/a?b=c].',
      [],
    );
    expect(references.map(({ text, isDetailsMissing }) => [text, isDetailsMissing])).toEqual([
      ['doi:10.1000/x', true],
      ['PMID: 123', true],
      ['PMCID: PMC12', true],
      ['arXiv:1801.08570', true],
      ['https://example.org/a?b=c', true],
    ]);
    expect(references[1]).toMatchObject({
      pmid: '123',
      url: 'https://pubmed.ncbi.nlm.nih.gov/123/',
    });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      Array(5).fill(['details-missing', 'warns']),
    );
  });

  it('shows an unknown key and blocks on it, with its line', () => {
    const { html, problems } = renderBody('One.\n\nTwo\nand [@nobody].', [], {
      audience: 'patient',
    });
    expect(html).toContain('<span class="cite-unknown">@nobody</span>');
    expect(problems).toEqual([
      {
        code: 'unknown-key',
        severity: 'blocks',
        message: 'No reference has the key "nobody". Add the reference, or correct the key.',
        audience: 'patient',
        line: 4,
        key: 'nobody',
      },
    ]);
  });

  it.each([
    ['code', 'Use `[@doe20]` here.'],
    ['a code block', '```\n[@doe20] and @doe20\n```'],
    ['an e-mail address', 'Write to jane@doe20.org or <jane@doe20.org>.'],
    ['an escaped sign', 'At \\@doe20.'],
    ['an address', 'See https://example.org/@doe20 for it.'],
    ['the text of a link', '[@doe20](https://example.org/)'],
  ])('leaves %s alone', (_where, markdown) => {
    const { citations, problems } = renderBody(markdown, [DOE]);
    expect({ citations, problems }).toEqual({ citations: [], problems: [] });
  });

  it('works in headings, tables, lists and footnotes, with the footnote numbered last', () => {
    const { html, citations, headings } = renderBody(
      '# Title [@doe20]\n\nNote[^1].\n\n| a | b |\n|:--|--:|\n| x [@roe] | y |\n\n- one\n    1. two [@doe20]\n\n[^1]: In a note [@pmid:99].',
      [DOE, ROE],
    );
    expect(citations.map(({ key, number }) => [key, number])).toEqual([
      ['doe20', 1],
      ['roe', 2],
      ['pmid:99', 3],
    ]);
    expect(headings).toEqual([{ level: 1, text: 'Title', id: 's-title' }]);
    expect(html).toContain('<th class="align-left">a</th>');
    expect(html).toContain('<section class="footnotes">');
    expect(html).toMatch(/<li>one\n<ol>\n<li>two<sup/);
  });
});

describe('text and headings', () => {
  it.each([
    'Plain & <b>bold</b> "quotes" \'single\' &copy; 5 < 6 > 4',
    '| a | b |\n|---|---|\n| 1 | `x` |\n\n> quote\n\n- a\n- b\n\n```\ncode < & >\n```',
    'Note[^a] twice[^a] and inline^[here].\n\n[^a]: Text.\n\nH~2~O, m^2^, <sub>x</sub>, ~~gone~~',
    'Tab\there  \nbreak\\\nbreak &#x202E;x&#13;y',
  ])('gives exactly the text content of the page: %j', (markdown) => {
    const { html, text } = renderBody(markdown, []);
    expect(text).toBe(textContent(html));
  });

  it('gives equal headings different anchors and the same ones every time', () => {
    const markdown = '## Dose\n\n## Dose\n\n## Größe & Ziel\n\n## !!!';
    const ids = renderBody(markdown, []).headings.map(({ id }) => id);
    expect(ids).toEqual(['s-dose', 's-dose-2', 's-größe-ziel', 's-section']);
    expect(renderBody(`New words.\n\n${markdown}`, []).headings.map(({ id }) => id)).toEqual(ids);
  });

  it('moves headings down by the offset and lets links find them', () => {
    const { html } = renderBody('# Dose\n\nSee [above](#dose).', [], { headingOffset: 1 });
    expect(html).toBe('<h2 id="s-dose">Dose</h2>\n<p>See <a href="#s-dose">above</a>.</p>\n');
  });

  it('renders subscripts and superscripts, and dashes', () => {
    expect(renderBody('H~2~O, m^2^, CO<sub>2</sub>, 5--10, a---b', []).html).toBe(
      '<p>H<sub>2</sub>O, m<sup>2</sup>, CO<sub>2</sub>, 5–10, a—b</p>\n',
    );
  });

  it('gives the same bytes for the same input', () => {
    const markdown = 'A [@doe20] b[^1].\n\n[^1]: Note [@roe].';
    expect(JSON.stringify(renderBody(markdown, [DOE, ROE]))).toBe(
      JSON.stringify(renderBody(markdown, [DOE, ROE])),
    );
  });
});

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="data:text/html,<script>alert(1)</script>">',
  '<style>*{background:url(javascript:alert(1))}</style>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&#x0A;script:alert(1))',
  '[x](&Tab;javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](//evil.example/)',
  '[x](https://ok.example/" onmouseover="alert(1))',
  '[x](https://ok.example "onmouseover=alert(1)")',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](https://ok.example/x.png)',
  '# <img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<script>alert(1)</script>`',
  '```"><script>alert(1)</script>\nx\n```',
  '[@a"><script>alert(1)</script>]',
  '[<script>alert(1)</script> @doe20, <img src=x onerror=alert(1)>]',
  '@{"><script>alert(1)</script>}',
  '[@url:javascript:alert(1)]',
  '[@url:https://x.example/"><script>alert(1)</script>]',
  '[^"><script>]\n\n[^"><script>]: <script>alert(1)</script>',
  '<sub onclick=alert(1)>x</sub>',
  '<sub><script>alert(1)</script></sub>',
  '~<script>~ ^<script>^',
  '| <script> |\n|---|\n| <img src=x onerror=alert(1)> |',
  '<!-- --><script>alert(1)</script><!-- -->',
  '<![CDATA[<script>alert(1)</script>]]>',
];

/** Our output must be what the other line of defence would let through unchanged. */
function expectSafe(html: string): void {
  const tags = html.match(/<[^>]*>/g) ?? [];
  for (const tag of tags) {
    expect(tag).not.toMatch(/\son\w+\s*=(?![^"]*"\s*$)/i);
    expect(tag).toMatch(
      /^<\/?(?:p|em|strong|s|ul|ol|li|blockquote|h[1-6]|table|thead|tbody|tr|th|td|code|pre|hr|br|sup|sub|a|section|span|i|b)(?: (?:class|id|href|rel|role|aria-label|start)="[^"<>]*")*>$/,
    );
    const href = /href="([^"]*)"/.exec(tag)?.[1];
    if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|mailto:|#)/);
  }
  const options = { ...SANITIZE_OPTIONS, parser: { decodeEntities: true } };
  expect(textContent(sanitizeHtml(html, options))).toBe(textContent(html));
  expect(sanitizeHtml(html, options).match(/<[a-z]/g)).toEqual(html.match(/<[a-z]/g));
}

describe('hostile input', () => {
  it.each(ATTACKS)('stays harmless: %j', (markdown) => {
    const { html, references } = renderBody(markdown, [DOE]);
    expectSafe(html);
    for (const reference of references) expectSafe(reference.html);
  });

  it.each(ATTACKS)('stays harmless in a reference: %j', (text) => {
    const item: CslItem = {
      id: 'x',
      type: 'webpage',
      title: text,
      author: [{ family: text, given: text }, { literal: text }],
      'container-title': `<i>${text}</b>`,
      publisher: text,
      URL: text.startsWith('[x](') ? text.slice(4, -1) : `https://x.example/${text}`,
    };
    const [reference] = renderBody('A @x b [@x].', [item]).references;
    expectSafe(reference!.html);
    expectSafe(renderBody('A @x b [@x].', [item]).html);
  });

  it('stays harmless for any mixture of the attacks', () => {
    const pieces = fc.constantFrom(
      ...ATTACKS,
      '\n\n',
      '<',
      '>',
      '"',
      "'",
      '&',
      '[',
      ']',
      '(',
      ')',
      '`',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        expectSafe(renderBody(parts.join(''), [DOE]).html);
      }),
      { numRuns: 150 },
    );
  });

  it('reports HTML with its line and shows it as text', () => {
    const { text, problems } = renderBody('One.\n\nTwo <div>three</div>.', []);
    expect(text).toBe('One.\nTwo <div>three</div>.\n');
    expect(problems.map(({ code, line, excerpt }) => [code, line, excerpt])).toEqual([
      ['raw-html', 3, '<div>'],
      ['raw-html', 3, '</div>'],
    ]);
  });

  it('drops an unsafe link but keeps its words, and blocks', () => {
    const { html, problems } = renderBody('One\n[click *me*](javascript:alert(1)) now', []);
    expect(html).toBe('<p>One\nclick <em>me</em> now</p>\n');
    expect(problems).toMatchObject([{ code: 'unsafe-link', severity: 'blocks', line: 2 }]);
  });

  it('marks links that lead out of the page', () => {
    expect(renderBody('[x](https://example.org/)', []).html).toBe(
      '<p><a href="https://example.org/" rel="nofollow noopener">x</a></p>\n',
    );
  });

  it('replaces an image by its description', () => {
    const { text, problems } = renderBody('![A heart](https://example.org/x.png)', []);
    expect(text).toBe('[Image: A heart]\n');
    expect(problems).toMatchObject([{ code: 'unsafe-link', severity: 'warns' }]);
  });

  it.each([
    ['an override', 'take \u202e5 mg\u202c now'],
    ['an isolate', 'take \u2066x\u2069'],
    ['a C1 character', 'a\u0085b'],
    ['an entity', 'take &#x202E;x'],
  ])('blocks on a hidden character: %s', (_name, markdown) => {
    const { html, problems } = renderBody(markdown, []);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0085]/);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'control-character', severity: 'blocks' }),
    );
  });
});
