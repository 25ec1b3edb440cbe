import { type Token } from 'markdown-it';

import { findControlCharacters } from '../html/control-characters.js';
import { findUnsupportedStatements } from '../problems/unsupported-statements.js';
import { ReferenceIndex } from '../references/reference-index.js';
import { type NumberedCitation } from '../references/render-references.js';
import { type CslItem, type Heading, type Problem, type RenderOptions } from '../types.js';
import { CitationLedger } from './citation-ledger.js';
import { parser } from './parser.js';
import { TokenWalk } from './token-walk.js';

/** A body that is parsed, numbered and checked, one step before its HTML. */
export interface ReadBody {
  tokens: Token[];
  environment: Record<string, unknown>;
  headings: Heading[];
  citations: NumberedCitation[];
  problems: Problem[];
}

/** Parses one Markdown body and finds its headings, citations and problems. */
export function readBody(
  markdown: string,
  references: readonly CslItem[],
  options: RenderOptions,
): ReadBody {
  const environment = {};
  const tokens = parser.parse(markdown, environment);
  const walk = new TokenWalk(new CitationLedger(new ReferenceIndex(references)), options);
  if (markdown.trim() === '') reportEmpty(walk);
  reportControls(markdown, walk);
  walk.walk(tokens);
  reportHiddenByEntities(walk);
  findUnsupportedStatements(walk.prose).forEach((problem) => walk.report(problem));
  return {
    tokens,
    environment,
    headings: walk.headings,
    citations: walk.ledger.citations(),
    problems: walk.problems,
  };
}

function reportEmpty(walk: TokenWalk): void {
  walk.report({
    code: 'empty-body',
    severity: 'blocks',
    message: 'The text is empty. Write it, or remove this version of the article.',
  });
}

function reportControls(markdown: string, walk: TokenWalk): void {
  for (const { at, name } of findControlCharacters(markdown).slice(0, 20)) {
    walk.report({
      code: 'control-character',
      severity: 'blocks',
      message: `A hidden control character (${name}) stands in the text. Delete it, or type the words around it anew.`,
      line: markdown.slice(0, at).split('\n').length,
      excerpt: markdown.slice(at + 1, at + 30).split('\n')[0] ?? '',
    });
  }
}

// `&#x202E;` is innocent in the source and becomes the character itself only once it is parsed.
function reportHiddenByEntities(walk: TokenWalk): void {
  if (walk.problems.some(({ code }) => code === 'control-character')) return;
  for (const { text, line } of [
    ...walk.prose,
    ...walk.headings.map((heading) => ({ ...heading, line: undefined })),
  ]) {
    const [found] = findControlCharacters(text);
    if (!found) continue;
    walk.report({
      code: 'control-character',
      severity: 'blocks',
      message: `A hidden control character (${found.name}) is written as an entity. Remove it.`,
      ...(line && { line }),
    });
  }
}
