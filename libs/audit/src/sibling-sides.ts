/**
 * Where each hash of a proof stands on the climb from a node to the root: true for left of the path. Null when
 * a proof with `count` hashes does not fit. `node` and `last` are the path's and the tree's last index on one level.
 */
export function siblingSides(node: number, last: number, count: number): boolean[] | null {
  const sides: boolean[] = [];
  let at = node;
  let edge = last;
  while (sides.length < count) {
    if (edge === 0) return null;
    const isLeft = at % 2 === 1 || at === edge;
    sides.push(isLeft);
    // A node without a right neighbour was promoted: climb to where it has a left one.
    while (isLeft && at % 2 === 0) {
      at /= 2;
      edge = Math.floor(edge / 2);
    }
    at = Math.floor(at / 2);
    edge = Math.floor(edge / 2);
  }
  return edge === 0 ? sides : null;
}
