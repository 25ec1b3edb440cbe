import { type CslItem } from '../types.js';
import { bareDoi, type Identifier, identifierOf, identityOf } from './identifier-key.js';

/** Every valid identifier that a record carries, its own key included, best for a reader first. */
export function identifiersOf(item: CslItem): Identifier[] {
  const candidates = [
    item.DOI && `doi:${bareDoi(item.DOI)}`,
    item.PMID && `pmid:${String(item.PMID).trim()}`,
    item.PMCID && `pmcid:${String(item.PMCID).trim()}`,
    item.URL && `url:${String(item.URL).trim()}`,
    item.id,
  ];
  const found = new Map<string, Identifier>();
  for (const candidate of candidates) {
    const identifier = candidate ? identifierOf(candidate) : undefined;
    if (identifier && !found.has(identityOf(identifier))) {
      found.set(identityOf(identifier), identifier);
    }
  }
  return [...found.values()];
}
