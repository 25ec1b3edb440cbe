import { createRequire } from 'node:module';

import { AMA_STYLE } from '../../styles/ama-style.js';
import { EN_US_LOCALE } from '../../styles/en-us-locale.js';

interface Engine {
  updateItems(ids: string[], isUnsorted: boolean): void;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

interface Citeproc {
  Engine: new (system: object, style: string, locale: string) => Engine;
}

type CleanItem = Record<string, unknown>;

const require = createRequire(import.meta.url);

let batch = new Map<string, CleanItem>();
let engine: Engine | undefined;

/** Loading the processor and building the style costs some 50 ms, so both wait for the first reference. */
function warmEngine(): Engine {
  if (engine) return engine;
  const citeproc = require('citeproc') as Citeproc;
  const system = {
    retrieveLocale: () => EN_US_LOCALE,
    retrieveItem: (id: string) => batch.get(id),
  };
  engine = new citeproc.Engine(system, AMA_STYLE, 'en-US');
  return engine;
}

/** Formats cleaned records with the AMA style: raw processor HTML in the order given. May throw on odd records. */
export function processEntries(items: readonly CleanItem[]): string[] {
  const processor = warmEngine();
  batch = new Map(items.map((item, index) => [`r${index}`, { ...item, id: `r${index}` }]));
  processor.updateItems([...batch.keys()], true);
  const [order, entries] = processor.makeBibliography();
  const byId = new Map(order.entry_ids.map((ids, index) => [ids[0], entries[index]]));
  return [...batch.keys()].map((id) => byId.get(id) ?? '');
}
