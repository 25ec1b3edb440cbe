/** Where a line stands: before the answer, in it, in the reference list, or after everything. */
export type Zone = 'head' | 'body' | 'references' | 'tail';

export interface Furniture {
  what: string;
  /** True for a line that only ever stands below the article: what follows it is furniture too. */
  opensTail: boolean;
}

interface Pattern {
  zones: readonly Zone[];
  is: RegExp;
  what: string;
  opensTail?: true;
}

const LONGEST_LINE = 1500;
const ANYWHERE: readonly Zone[] = ['head', 'body', 'references', 'tail'];
const AROUND: readonly Zone[] = ['head', 'tail'];
const HEAD: readonly Zone[] = ['head'];
const TAIL: readonly Zone[] = ['tail'];
const FROM_LOG = 'only the log may say that.';

// Loose patterns are tried above or below the answer only, so that no sentence of it is lost.
const PATTERNS: Pattern[] = [
  {
    zones: ANYWHERE,
    is: /^(last|date|next) (updated|reviewed|modified|edited|published|review)( due| date)?( on)?: ?.{0,120}$/i,
    what: `A stated date: ${FROM_LOG}`,
  },
  {
    zones: AROUND,
    is: /^(last|date|next) (updated|reviewed|modified|edited|published|review)\b.{0,120}$/i,
    what: `A stated date: ${FROM_LOG}`,
  },
  {
    zones: AROUND,
    is: /^(medically |clinically |fact[- ]?)?(reviewed|checked|approved) (by|on)\b.{0,120}$/i,
    what: `A stated review: ${FROM_LOG}`,
  },
  {
    zones: AROUND,
    is: /^(updated|published|reviewed|posted)( on)?:? .{0,60}\d{4}.{0,40}$/i,
    what: `A stated date: ${FROM_LOG}`,
  },
  {
    zones: HEAD,
    is: /^(article )?(review )?status\b.{0,60}$|^(article|editorial) review\b.{0,60}$/i,
    what: `A status heading: ${FROM_LOG}`,
  },
  {
    zones: HEAD,
    is: /^((draft|submitted|(under|in|pending) review|reviewed|approved|published) ?[•>|→/-]? ?){1,8}$/i,
    what: `A word of a status stepper: ${FROM_LOG}`,
  },
  {
    zones: HEAD,
    is: /^((our|the|medical|clinical|scientific) ){0,2}(advisory|editorial|review) (board|team)|\breviewed\b.{0,60}\bby our\b/i,
    what: 'A line about the board of the site.',
  },
  {
    zones: HEAD,
    is: /\beducational purposes? only\b|\bpending (human|medical|editorial|expert) review\b/i,
    what: `A caution banner: ${FROM_LOG}`,
  },
  {
    zones: AROUND,
    is: /^(view|read|see) (our |the )?editorial policy$|^editorial policy$/i,
    what: 'A link to a policy.',
  },
  {
    zones: HEAD,
    is: /^personali[sz]e\b.{0,60}$|^help us\b|\bwhich best describes you\b|\byour choice helps\b/i,
    what: 'A prompt that asks readers about themselves.',
  },
  {
    zones: AROUND,
    is: /^(share|print|save|copy link|listen|subscribe|sign (in|up)|log in|download pdf|menu|home|search|feedback|privacy policy|terms of (use|service)|contact us|about us)$/i,
    what: 'A button or link of the site.',
  },
  {
    zones: ANYWHERE,
    is: /^was this (answer|article|page) helpful\?$/i,
    what: 'A feedback prompt.',
  },
  {
    zones: ANYWHERE,
    is: /^((professional|medical|legal|general|important) ){0,3}disclaimer:?$/i,
    what: 'The heading of a disclaimer.',
    opensTail: true,
  },
  {
    zones: ANYWHERE,
    is: /^(do you )?(have|got) (a |any |more )?(follow-?up )?questions?\?$/i,
    what: 'A follow-up prompt.',
    opensTail: true,
  },
  {
    zones: TAIL,
    is: /\b(no|any) liability\b|\b(not|nor) (a )?(replace|substitute)|\bmedical advice\b|\bclinical judge?ment\b/i,
    what: 'The disclaimer of the site; the page carries its own.',
  },
  {
    zones: TAIL,
    is: /\b(used|trusted) by\b|\bask (any|a) follow-?up\b|\bfor free\b|\bget .{0,80}answers\b|\ba\.?i\.? (assistant|tool)\b/i,
    what: 'A marketing line.',
  },
  { zones: AROUND, is: /^(©|copyright\b).{0,160}$/i, what: 'A copyright line.' },
];

/** Says what a line of a page is if it belongs to the site and not to the article. */
export function siteFurniture(text: string, zone: Zone): Furniture | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const found = PATTERNS.find(({ zones, is }) => zones.includes(zone) && is.test(text));
  if (found === undefined) return undefined;
  return { what: found.what, opensTail: found.opensTail === true && zone !== 'head' };
}
