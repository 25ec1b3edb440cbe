import { diffWordsWithSpace } from 'diff';

export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** The words of two texts side by side: what stayed, what went, what came. */
export function redlinePieces(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
}

/** Characters of what stayed the same that are shown on either side of a change. */
const AROUND = 160;
const ELLIPSIS = '\n… \n';

/** Only what changed, with some of the text around it; nothing when nothing changed. */
export function onlyChanges(pieces: readonly Piece[]): Piece[] {
  if (pieces.every(({ kind }) => kind === 'same')) return [];
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same' || piece.text.length <= 2 * AROUND) return piece;
    const head = index === 0 ? '' : piece.text.slice(0, AROUND);
    const tail = index === pieces.length - 1 ? '' : piece.text.slice(-AROUND);
    return { kind: 'same', text: `${head}${ELLIPSIS}${tail}` };
  });
}
