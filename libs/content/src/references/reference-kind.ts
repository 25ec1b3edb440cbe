import { type CslItem, type ReferenceKind } from '../types.js';

const GUIDANCE_TYPES = new Set(['legislation', 'bill', 'regulation', 'standard', 'treaty']);
const GUIDANCE_TITLE =
  /\b(?:(?:clinical|practice|treatment|management) (?:practice )?guidelines?|guidelines? (?:for|on)|consensus statement|position statement)\b/i;

/** Which list a reference belongs to: as said in `custom.kind`, else guessed from type, genre and title. */
export function kindOf(item: CslItem): ReferenceKind {
  const said = item.custom?.kind;
  if (said === 'guideline' || said === 'research') return said;
  if (GUIDANCE_TYPES.has(item.type) || /guideline/i.test(String(item.genre ?? '')))
    return 'guideline';
  return GUIDANCE_TITLE.test(String(item.title ?? '')) ? 'guideline' : 'research';
}
