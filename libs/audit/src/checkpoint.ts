import { decodeBase64 } from './decode-base64.js';
import { NoteError } from './note-error.js';
import { isNoteText } from './note-text.js';
import { HASH_BYTES } from './tree-hash.js';

/** A tree head: which log, how many leaves, which root. */
export interface Checkpoint {
  /** Schema-less URL; equal to the name of the log's key. */
  origin: string;
  size: number;
  root: Uint8Array;
}

/** A checkpoint as read, with the extension lines that C2SP advises against but allows. */
export interface ParsedCheckpoint extends Checkpoint {
  root: Buffer;
  extensions: string[];
}

const DECIMAL = /^(0|[1-9][0-9]{0,15})$/;

/** The text of a C2SP tlog-checkpoint, ready to be signed as a note; throws NoteError 'malformed-checkpoint'. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
  // Whatever this writes must be what every reader reads back.
  const parsed = parseCheckpoint(text);
  if (parsed.extensions.length > 0) throw malformed('the origin has more than one line');
  return text;
}

/** Reads the text of a checkpoint (without signatures) and refuses all that is not exactly as C2SP writes it. */
export function parseCheckpoint(text: string): ParsedCheckpoint {
  if (!isNoteText(text)) throw malformed('it is not text that ends with a line feed');
  const [origin, size = '', root = '', ...extensions] = text.slice(0, -1).split('\n');
  if (!origin) throw malformed('the origin is empty');
  if (!isDecimal(size)) throw malformed('the size is not a decimal number');
  const hash = decodeBase64(root);
  if (hash?.length !== HASH_BYTES) throw malformed('the root is not 32 bytes in base64');
  if (extensions.includes('')) throw malformed('a line is empty');
  return { origin, size: Number(size), root: hash, extensions };
}

/** Decimal digits without leading zeros, up to 2^53-1. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text) && Number.isSafeInteger(Number(text));
}

function malformed(why: string): NoteError {
  return new NoteError('malformed-checkpoint', `Not a checkpoint: ${why}.`);
}
