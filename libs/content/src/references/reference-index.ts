import { type CslItem } from '../types.js';
import { type Identifier, identifierOf, identityOf } from './identifier-key.js';
import { identifiersOf } from './item-identifiers.js';

/** What a key in the text stands for: a record, or an identifier whose record nobody gave. */
export interface Cited {
  key: string;
  item?: CslItem;
  identifier?: Identifier;
}

/** Finds the reference behind a citation key: by its id first, then by DOI, PMID, PMCID or address. */
export class ReferenceIndex {
  private readonly byId = new Map<string, CslItem>();
  private byIdentity?: Map<string, CslItem>;

  constructor(private readonly items: readonly CslItem[]) {
    for (const item of items) if (!this.byId.has(item.id)) this.byId.set(item.id, item);
  }

  find(key: string): Cited | undefined {
    const item = this.byId.get(key);
    if (item) return { key: item.id, item };
    const identifier = identifierOf(key);
    if (!identifier) return undefined;
    const identity = identityOf(identifier);
    const same = this.identities().get(identity);
    return same ? { key: same.id, item: same } : { key: identity, identifier };
  }

  // Only texts that cite a key without its record pay for this map.
  private identities(): Map<string, CslItem> {
    if (this.byIdentity) return this.byIdentity;
    const map = new Map<string, CslItem>();
    for (const item of this.items) {
      for (const identifier of identifiersOf(item)) {
        const identity = identityOf(identifier);
        if (!map.has(identity)) map.set(identity, item);
      }
    }
    this.byIdentity = map;
    return map;
  }
}
