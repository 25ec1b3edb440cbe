import { findControlCharacters } from '../html/control-characters.js';
import { readBody } from '../markdown/read-body.js';
import { AUDIENCES, type Problem, type RevisionContent } from '../types.js';
import { findReferenceProblems } from './reference-problems.js';

/** Everything that is wrong or doubtful in a revision, over all its audiences. Renders nothing, so it is quick. */
export function findProblems(content: RevisionContent): Problem[] {
  const problems: Problem[] = [];
  const citedKeys = new Set<string>();
  let bodies = 0;
  for (const audience of AUDIENCES) {
    const markdown = content.bodies[audience];
    if (markdown === undefined) continue;
    bodies += 1;
    const body = readBody(markdown, content.references, { audience });
    body.citations.forEach(({ cited }) => citedKeys.add(cited.key));
    problems.push(...body.problems);
  }
  if (bodies === 0) {
    problems.push({
      code: 'empty-body',
      severity: 'blocks',
      message: 'The article has no text yet. Write it for at least one audience.',
    });
  }
  return [
    ...problems,
    ...findReferenceProblems(content.references, citedKeys),
    ...findHiddenCharacters(content),
  ];
}

/** Title, statement and references are signed and shown too, so no hidden character may stand there either. */
function findHiddenCharacters(content: RevisionContent): Problem[] {
  const places: [string, unknown][] = [
    ['the title', content.title],
    ['the statement', content.statement],
    ...content.references.map((item): [string, unknown] => [`the reference "${item.id}"`, item]),
  ];
  return places.flatMap(([place, value]) => {
    const [found] = findControlCharacters(textsOf(value).join(' '));
    if (!found) return [];
    return [
      {
        code: 'control-character' as const,
        severity: 'blocks' as const,
        message: `A hidden control character (${found.name}) stands in ${place}. Type that text anew.`,
      },
    ];
  });
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\r?\n/g, ' ')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
