import {
  buildConsistencyProof,
  buildInclusionProof,
  EMPTY_ROOT,
  Frontier,
  neededForConsistency,
  neededForInclusion,
  type NodeId,
  type ReadNode,
} from '#libs/audit';
import { AuditEventRow } from './entities/audit-event.entity.js';
import { AuditValueRow } from './entities/audit-value.entity.js';
import { CheckpointRow } from './entities/checkpoint.entity.js';
import { PersistenceError } from './errors.js';
import { type LogFilter, logFilterClauses } from './log-filter.js';
import { type SqlReading } from './sql.js';

const ROWS_A_PAGE = 5_000;

/** The head as it stands: number of events, and the root that the stored frontier leads to. */
export interface LogHead {
  readonly size: number;
  readonly root: Buffer;
  /** Epoch ms of the last event. */
  readonly lastAt: number;
}

/** The log for reading: events, their values, and proofs in O(log n) from stored nodes. */
export class LogReader {
  constructor(
    private readonly sql: SqlReading,
    private readonly rowsAPage = ROWS_A_PAGE,
  ) {}

  event(seq: number): Promise<AuditEventRow | undefined> {
    return this.sql.findOne(AuditEventRow, { seq });
  }

  /** What stands behind an event's salted digests; erased values are absent. */
  values(seq: number): Promise<AuditValueRow[]> {
    return this.sql.find(AuditValueRow, { seq }, 'ORDER BY path, side DESC');
  }

  async size(): Promise<number> {
    return (await this.head()).size;
  }

  async head(): Promise<LogHead> {
    const row = await this.sql.queryOne<{ size: number; frontier: string; last_at: number }>(
      'SELECT size, frontier, last_at FROM audit_head WHERE id = 1',
    );
    if (!row) throw new Error('The log has no head row. Run the migrations.');
    const hashes = row.frontier === '' ? [] : row.frontier.split(',');
    const frontier = Frontier.restore(
      row.size,
      hashes.map((hash) => Buffer.from(hash, 'hex')),
    );
    return { size: row.size, root: frontier.root(), lastAt: row.last_at };
  }

  /** Root of the tree of the first `size` events, from stored nodes and not from the head. */
  async rootAt(size: number): Promise<Buffer> {
    if (size === 0) return Buffer.from(EMPTY_ROOT);
    const edge = edgeOf(size);
    const read = await this.nodes(edge);
    const hashes = edge.map(({ level, index }) => read(level, index));
    return Frontier.restore(size, hashes).root();
  }

  /** @throws RangeError unless 0 <= seq < size; PersistenceError when the log lacks a node. */
  async inclusionProof(seq: number, size: number): Promise<Buffer[]> {
    return buildInclusionProof(seq, size, await this.nodes(neededForInclusion(seq, size)));
  }

  /** @throws RangeError unless 1 <= first <= second; PersistenceError when the log lacks a node. */
  async consistencyProof(first: number, second: number): Promise<Buffer[]> {
    const needed = neededForConsistency(first, second);
    return buildConsistencyProof(first, second, await this.nodes(needed));
  }

  async latestCheckpoint(): Promise<CheckpointRow | undefined> {
    return (await this.sql.find(CheckpointRow, {}, 'ORDER BY size DESC LIMIT 1'))[0];
  }

  /** Events `fromSeq <= seq < toSeq` in order, in pages: constant memory however long the log is. */
  async *pages(
    fromSeq: number,
    toSeq: number,
    filter: LogFilter = {},
  ): AsyncGenerator<AuditEventRow[]> {
    for (let next = fromSeq; next < toSeq;) {
      const { clauses, values } = logFilterClauses(filter, 2);
      const tail = clauses.map((clause) => `AND ${clause}`).join(' ');
      const rows = await this.sql.query<AuditEventRow>(
        `SELECT ${COLUMNS} FROM audit_events WHERE seq >= $1 AND seq < $2 ${tail}
         ORDER BY seq LIMIT ${this.rowsAPage}`,
        [next, toSeq, ...values],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < this.rowsAPage) return;
      next = (rows.at(-1)?.seq ?? toSeq) + 1;
    }
  }

  /** Fetches every needed node in one query. */
  private async nodes(needed: readonly NodeId[]): Promise<ReadNode> {
    const known = new Map<string, Buffer>();
    if (needed.length > 0) {
      const [sql, values] = nodesQuery(needed);
      for (const row of await this.sql.query<NodeRow>(sql, values))
        known.set(`${row.level}/${row.position}`, Buffer.from(row.hash, 'hex'));
    }
    return (level, index) => {
      const hash = known.get(`${level}/${index}`);
      if (hash) return hash;
      throw new PersistenceError(
        'log-damaged',
        `The log lacks the node ${level}/${index}. Run "imprimatur verify" and restore a backup.`,
      );
    };
  }
}

const COLUMNS = `seq, at, actor_id AS "actorId", action, object_type AS "objectType",
  object_id AS "objectId", article_id AS "articleId", event, leaf_hash AS "leafHash"`;

interface NodeRow {
  readonly level: number;
  readonly position: number;
  readonly hash: string;
}

function nodesQuery(needed: readonly NodeId[]): [string, number[]] {
  const values: number[] = [];
  const mark = (value: number): string => `$${values.push(value)}`;
  const leaves = needed.filter((node) => node.level === 0);
  const above = needed.filter((node) => node.level > 0);
  const parts: string[] = [];
  if (leaves.length > 0)
    parts.push(
      `SELECT 0 AS level, seq AS position, leaf_hash AS hash FROM audit_events
       WHERE seq IN (${leaves.map((node) => mark(node.index)).join(', ')})`,
    );
  if (above.length > 0)
    parts.push(
      `SELECT level, position, hash FROM audit_nodes WHERE ${above
        .map((node) => `(level = ${mark(node.level)} AND position = ${mark(node.index)})`)
        .join(' OR ')}`,
    );
  return [parts.join(' UNION ALL '), values];
}

/** The full subtrees of a tree's right edge, largest first: one for each one-bit of its size. */
function edgeOf(size: number): NodeId[] {
  const edge: NodeId[] = [];
  let width = 2 ** Math.floor(Math.log2(size));
  for (let from = 0; from < size; width /= 2) {
    if (from + width > size) continue;
    edge.push({ level: Math.log2(width), index: from / width });
    from += width;
  }
  return edge;
}
