import { type NumberedCitation } from '../references/render-references.js';
import { type ReferenceIndex } from '../references/reference-index.js';
import { type CitationPart } from './citation-group.js';
import { type ResolvedPart } from './citation-html.js';

/** Numbers references in the order in which the text first cites them. */
export class CitationLedger {
  private readonly byKey = new Map<string, NumberedCitation>();

  constructor(private readonly references: ReferenceIndex) {}

  cite(part: CitationPart): ResolvedPart {
    const cited = this.references.find(part.key);
    if (!cited) return { ...part, occurrence: 0 };
    const known = this.byKey.get(cited.key);
    const citation = known ?? { cited, number: this.byKey.size + 1, count: 0 };
    citation.count += 1;
    this.byKey.set(cited.key, citation);
    return { ...part, citation, occurrence: citation.count };
  }

  citations(): NumberedCitation[] {
    return [...this.byKey.values()];
  }
}
