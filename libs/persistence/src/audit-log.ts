import {
  type AuditEvent,
  type ChangeValue,
  canonicalize,
  type CompletedNode,
  encodeEvent,
  Frontier,
  leafHash,
  saltChanges,
} from '#libs/audit';
import { type AuditDraft } from './audit-draft.js';
import { AuditEventRow } from './entities/audit-event.entity.js';
import { type AuditHeadRow } from './entities/audit-head.entity.js';
import { insertMany } from './insert-many.js';
import { type SqlWriting } from './sql.js';
import { type WriteContext } from './write-context.js';

/** A clock may step back this far without being called an anomaly (AUD-7), in ms. */
const CLOCK_TOLERANCE_MS = 2_000;

/**
 * The log inside one transaction. Appends are gathered and written just before the commit, so a
 * transaction that fails leaves neither leaf nor frontier behind.
 */
export class AuditLog {
  private readonly frontier: Frontier;
  private lastLeaf: string;
  private readonly rows: AuditEventRow[] = [];
  private readonly values: (ChangeValue & { seq: number })[] = [];
  private readonly nodes: CompletedNode[] = [];

  constructor(
    private readonly sql: SqlWriting,
    private readonly head: AuditHeadRow,
    private readonly context: WriteContext,
    private readonly at: number,
    private readonly random: (bytes: number) => Uint8Array,
  ) {
    const hashes = head.frontier === '' ? [] : head.frontier.split(',');
    this.frontier = Frontier.restore(
      head.size,
      hashes.map((hash) => Buffer.from(hash, 'hex')),
    );
    this.lastLeaf = head.lastLeaf;
    if (head.lastAt > at + CLOCK_TOLERANCE_MS) {
      this.append({ action: 'clock.anomaly', object: { type: 'clock', id: 'server' } });
    }
  }

  /** Number of events in the log, those of this transaction included. */
  get size(): number {
    return this.frontier.size;
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  /** The events of this transaction from a position of the log on. */
  since(seq: number): readonly Readonly<AuditEventRow>[] {
    return this.rows.filter((row) => row.seq >= seq);
  }

  /** Adds one event as the next leaf and answers with its position. */
  append(draft: AuditDraft): number {
    const seq = this.frontier.size;
    const salted = saltChanges(draft.changes ?? [], this.random);
    const event = encodeEvent(this.eventOf(draft, seq, salted.changes));
    const leaf = leafHash(event);
    this.nodes.push(...this.frontier.append(leaf));
    this.lastLeaf = leaf.toString('hex');
    this.rows.push({
      seq,
      at: this.at,
      actorId: this.context.actor.id,
      action: draft.action,
      objectType: draft.object.type,
      objectId: draft.object.id,
      articleId: draft.article ?? null,
      event,
      leafHash: this.lastLeaf,
    });
    for (const value of salted.values) this.values.push({ ...value, seq });
    return seq;
  }

  /** Writes what was gathered. Called once, by the UnitOfWork. */
  async flush(): Promise<void> {
    if (this.isEmpty) return;
    await this.insertEvents();
    await insertMany(
      this.sql,
      'audit_values',
      ['seq', 'path', 'side', 'salt', 'value'],
      this.values.map((it) => [it.seq, it.path, it.side, it.salt, canonicalize(it.value)]),
    );
    await insertMany(
      this.sql,
      'audit_nodes',
      ['level', 'position', 'hash'],
      this.nodes.map((node) => [node.level, node.index, node.hash.toString('hex')]),
    );
    await this.sql.execute(
      'UPDATE audit_head SET size = $1, frontier = $2, last_leaf = $3, last_at = $4 WHERE id = 1',
      [
        this.frontier.size,
        this.frontier.hashes.map((hash) => Buffer.from(hash).toString('hex')).join(','),
        this.lastLeaf,
        Math.max(this.at, this.head.lastAt),
      ],
    );
  }

  private async insertEvents(): Promise<void> {
    const [first] = this.rows;
    // One event is the rule, and its statement is kept.
    if (first && this.rows.length === 1) return this.sql.insert(AuditEventRow, first);
    await insertMany(
      this.sql,
      'audit_events',
      [
        ...['seq', 'at', 'actor_id', 'action', 'object_type', 'object_id', 'article_id'],
        ...['event', 'leaf_hash'],
      ],
      this.rows.map((it) => [
        ...[it.seq, it.at, it.actorId, it.action, it.objectType, it.objectId, it.articleId],
        ...[it.event, it.leafHash],
      ]),
    );
  }

  private eventOf(draft: AuditDraft, seq: number, changes: AuditEvent['changes']): AuditEvent {
    const { actor, auth, source, requestId } = this.context;
    return {
      v: 1,
      seq,
      at: new Date(this.at).toISOString(),
      tz: actor.tz,
      prev: this.lastLeaf === '' ? null : `sha256:${this.lastLeaf}`,
      actor: {
        id: actor.id,
        name: actor.name,
        role: this.context.role ?? actor.roles[0] ?? 'none',
      },
      ...(auth && { auth }),
      action: draft.action,
      object: draft.object,
      ...(draft.article && { article: draft.article }),
      changes,
      ...(draft.why && { why: draft.why }),
      ...(draft.authorisedBy && { authorisedBy: draft.authorisedBy }),
      source,
      requestId,
      outcome: draft.outcome ?? 'ok',
    };
  }
}
