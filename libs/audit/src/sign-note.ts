import { NoteError } from './note-error.js';
import { type NoteSigner } from './note-signer.js';
import { isNoteText } from './note-text.js';

/**
 * A C2SP signed note: the text, a blank line, one line a signer. The text ends with LF and has no other
 * control characters; otherwise NoteError 'malformed-note'.
 */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!isNoteText(text)) {
    throw new NoteError('malformed-note', 'A note is text that ends with a line feed.');
  }
  return `${text}\n${signers.map((signer) => signatureLine(text, signer)).join('')}`;
}

/** One signature line with its LF, for instance to add a cosignature to a note that is already signed. */
export function signatureLine(text: string, signer: NoteSigner): string {
  const bytes = Buffer.concat([Buffer.from(signer.keyId, 'hex'), signer.sign(text)]);
  return `— ${signer.name} ${bytes.toString('base64')}\n`;
}
