export type IdentifierKind = 'doi' | 'pmid' | 'pmcid' | 'arxiv' | 'url';

export interface Identifier {
  kind: IdentifierKind;
  value: string;
}

const SHAPES: Record<IdentifierKind, RegExp> = {
  doi: /^10\.\d{4,9}\/\S+$/,
  pmid: /^\d{1,9}$/,
  pmcid: /^PMC\d{1,9}$/i,
  arxiv: /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/,
  url: /^https?:\/\/[^\s/]\S*$/i,
};

/** Reads a citation key that is itself an identifier (`doi:10...`, `pmid:...`); undefined for any other key. */
export function identifierOf(key: string): Identifier | undefined {
  if (/^https?:\/\//i.test(key)) return { kind: 'url', value: key };
  const match = /^(doi|pmid|pmcid|arxiv|url):(.+)$/i.exec(key);
  if (!match) return undefined;
  const kind = match[1]!.toLowerCase() as IdentifierKind;
  return SHAPES[kind].test(match[2]!) ? { kind, value: match[2]! } : undefined;
}

/** One spelling per identifier, for comparing: DOIs and PMC numbers ignore case. */
export function identityOf({ kind, value }: Identifier): string {
  return `${kind}:${kind === 'url' || kind === 'arxiv' ? value : value.toLowerCase()}`;
}

/** A DOI without the resolver's address before it. */
export function bareDoi(doi: string): string {
  return doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
}

/** Where a reader finds the thing. */
export function addressOf({ kind, value }: Identifier): string {
  switch (kind) {
    case 'doi':
      return `https://doi.org/${encodeURI(value).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
    case 'pmid':
      return `https://pubmed.ncbi.nlm.nih.gov/${value}/`;
    case 'pmcid':
      return `https://www.ncbi.nlm.nih.gov/pmc/articles/${value.toUpperCase()}/`;
    case 'arxiv':
      return `https://arxiv.org/abs/${value}`;
    case 'url':
      return value;
  }
}

/** How a list of references prints it, `doi:10...`; an address stands for itself. */
export function labelOf({ kind, value }: Identifier): string {
  const labels = { doi: 'doi:', pmid: 'PMID: ', pmcid: 'PMCID: ', arxiv: 'arXiv:', url: '' };
  return labels[kind] + value;
}
