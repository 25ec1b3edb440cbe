import { type Bytes, sha256, toHex, utf8 } from './bytes';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 9162 hash of a leaf, whose bytes are the text in UTF-8. */
export const leafHashOf = (exact: string): Promise<Bytes> => sha256(LEAF, utf8(exact));

/** Whether a proof leads from a leaf at `index` to the root of a tree of `size` (RFC 9162, 2.1.3.2). */
export async function leadsToRoot(
  leaf: Bytes,
  at: { readonly index: number; readonly size: number },
  proof: readonly Bytes[],
  root: Bytes,
): Promise<boolean> {
  let node = at.index;
  let edge = at.size - 1;
  if (node < 0 || node > edge) return false;
  let hash = leaf;
  for (const sibling of proof) {
    if (edge === 0) return false;
    const isRight = node % 2 === 1 || node === edge;
    hash = isRight ? await sha256(NODE, sibling, hash) : await sha256(NODE, hash, sibling);
    // A node without a right neighbour was promoted: climb to where it has a left one.
    while (isRight && node % 2 === 0) {
      node /= 2;
      edge = Math.floor(edge / 2);
    }
    node = Math.floor(node / 2);
    edge = Math.floor(edge / 2);
  }
  return edge === 0 && toHex(hash) === toHex(root);
}
