import { Frontier } from '../src/frontier.js';
import { type ReadNode } from '../src/stored-nodes.js';

/** A tree with its stored nodes and the root at every size, as a database would hold it. */
export function storedTree(leaves: readonly Buffer[]): { read: ReadNode; roots: Buffer[] } {
  const nodes = new Map<string, Uint8Array>();
  const frontier = Frontier.empty();
  const roots = [frontier.root()];
  leaves.forEach((leaf, index) => {
    nodes.set(`0/${index}`, leaf);
    for (const node of frontier.append(leaf)) nodes.set(`${node.level}/${node.index}`, node.hash);
    roots.push(frontier.root());
  });
  const read: ReadNode = (level, index) => {
    const hash = nodes.get(`${level}/${index}`);
    if (!hash) throw new Error(`Node ${level}/${index} is not stored.`);
    return hash;
  };
  return { read, roots };
}
