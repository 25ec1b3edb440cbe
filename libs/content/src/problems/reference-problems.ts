import { type Identifier, identityOf } from '../references/identifier-key.js';
import { identifiersOf } from '../references/item-identifiers.js';
import { type CslItem, type Problem } from '../types.js';

/** What is wrong with the list of references itself. `citedKeys` are the ids that some body cites. */
export function findReferenceProblems(
  references: readonly CslItem[],
  citedKeys: ReadonlySet<string>,
): Problem[] {
  return [
    ...findDuplicates(references),
    ...references.flatMap((item) => [
      ...(citedKeys.has(item.id) ? [] : [uncited(item)]),
      ...findGaps(item),
    ]),
  ];
}

function uncited({ id }: CslItem): Problem {
  return {
    code: 'uncited-reference',
    severity: 'warns',
    message: `The reference "${id}" is not cited. Cite it, or take it out of the list.`,
    key: id,
  };
}

// A book needs no DOI, so a missing identifier only warns; nothing to find it by at all blocks.
function findGaps(item: CslItem): Problem[] {
  const key = item.id;
  const hasIdentifier = identifiersOf(item).length > 0 || Boolean(item.ISBN);
  if (!String(item.title ?? '').trim()) {
    const message = hasIdentifier
      ? `The reference "${key}" has no title. Add it.`
      : `The reference "${key}" has neither a title nor an identifier. Add one, or remove the reference.`;
    return [
      {
        code: 'reference-without-title',
        severity: hasIdentifier ? 'warns' : 'blocks',
        message,
        key,
      },
    ];
  }
  if (hasIdentifier) return [];
  return [
    {
      code: 'reference-without-identifier',
      severity: 'warns',
      message: `The reference "${key}" has no DOI, PMID or address. Add one, so that readers can find it.`,
      key,
    },
  ];
}

function findDuplicates(references: readonly CslItem[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const item of references) {
    const names = [`id:${item.id}`, ...identifiersOf(item).filter(isUnique).map(identityOf)];
    const twin = names.map((name) => owners.get(name)).find((owner) => owner !== undefined);
    if (twin !== undefined) problems.push(duplicate(item.id, twin));
    for (const name of names) if (!owners.has(name)) owners.set(name, item.id);
  }
  return problems;
}

// Two chapters may share a web address; a DOI, a PMID or a PMC number names one work.
function isUnique({ kind }: Identifier): boolean {
  return kind === 'doi' || kind === 'pmid' || kind === 'pmcid';
}

function duplicate(key: string, twin: string): Problem {
  return {
    code: 'duplicate-reference',
    severity: 'blocks',
    message:
      key === twin
        ? `The key "${key}" is given to two references. Give one of them another key, or remove it.`
        : `"${key}" and "${twin}" are the same work. Keep one of them and cite that.`,
    key,
  };
}
