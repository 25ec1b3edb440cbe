import { type Token } from 'markdown-it';

import { type Problem } from '../types.js';
import { type CitationLedger } from './citation-ledger.js';

/** Where the visit to inline tokens leaves what it finds. */
export interface Findings {
  readonly ledger: CitationLedger;
  readonly inPageLinks: Token[];
  report(problem: Problem): void;
}
