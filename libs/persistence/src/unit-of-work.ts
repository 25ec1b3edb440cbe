import { type Clock } from '#libs/runtime';
import { AuditLog } from './audit-log.js';
import { AuditHeadRow } from './entities/audit-head.entity.js';
import { IdempotencyKeyRow } from './entities/idempotency-key.entity.js';
import { PersistenceError } from './errors.js';
import { pooledRandom } from './pooled-random.js';
import { SqlWriting } from './sql.js';
import { type Statements } from './statements.js';
import { Tx } from './tx.js';
import { type WriteContext } from './write-context.js';
import { type WriterQueue } from './writer-queue.js';

/** Called after a commit, outside the transaction; must not throw. */
export type AfterCommit = (what: { readonly hasJobs: boolean; readonly logSize: number }) => void;

/** Business change, audit event and outbox rows commit together or not at all. */
export class UnitOfWork {
  private readonly listeners: AfterCommit[] = [];

  constructor(
    private readonly queue: WriterQueue,
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly random: (bytes: number) => Uint8Array = pooledRandom,
  ) {}

  /**
   * Runs one command. It must append at least one event, or nothing of it is kept.
   * With an idempotency key, a repeated request gets the first result and runs nothing.
   */
  async run<T>(context: WriteContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    let done = { hasJobs: false, logSize: 0 };
    const result = await this.queue.transaction(async (run) => {
      const sql = new SqlWriting(this.statements, run);
      const head = await lockHead(sql);
      const earlier = await firstResult<T>(sql, context);
      if (earlier) return earlier.result;
      const at = this.clock.now();
      const tx = new Tx(
        this.statements,
        run,
        at,
        (self) => new AuditLog(self, head, context, at, this.random),
      );
      const fresh = await work(tx);
      if (tx.audit.isEmpty)
        throw new PersistenceError('event-missing', 'A command left no audit event: nothing kept.');
      await keepResult(tx, context, fresh);
      await tx.flush();
      done = { hasJobs: tx.hasJobs, logSize: tx.audit.size };
      return fresh;
    });
    if (done.logSize > 0) for (const listener of this.listeners) listener(done);
    return result;
  }

  /**
   * Writes that are no business change and leave no event: job states, throttles, checkpoints,
   * renderings, the last-seen time of a session.
   */
  bookkeep<T>(work: (sql: SqlWriting) => Promise<T>): Promise<T> {
    return this.queue.transaction((run) => work(new SqlWriting(this.statements, run)));
  }

  afterCommit(listener: AfterCommit): void {
    this.listeners.push(listener);
  }
}

/** Every writer locks the same row first: one order for all, and no deadlock. */
async function lockHead(sql: SqlWriting): Promise<AuditHeadRow> {
  const lock = sql.engine === 'postgres' ? 'FOR UPDATE' : '';
  const head = (await sql.find(AuditHeadRow, { id: 1 }, lock))[0];
  if (!head) throw new Error('The log has no head row. Run the migrations.');
  return head;
}

async function firstResult<T>(
  sql: SqlWriting,
  { actor, idempotency }: WriteContext,
): Promise<{ result: T } | undefined> {
  if (!idempotency) return undefined;
  const row = await sql.findOne(IdempotencyKeyRow, { userId: actor.id, key: idempotency.key });
  if (!row) return undefined;
  if (row.request !== idempotency.request)
    throw new PersistenceError(
      'idempotency-key-reused',
      'This Idempotency-Key was used for another request. Send a new key.',
    );
  return { result: JSON.parse(row.result) as T };
}

async function keepResult(
  tx: Tx,
  { actor, idempotency }: WriteContext,
  result: unknown,
): Promise<void> {
  if (!idempotency) return;
  await tx.insert(IdempotencyKeyRow, {
    userId: actor.id,
    key: idempotency.key,
    request: idempotency.request,
    result: JSON.stringify(result ?? null),
    at: tx.at,
  });
}
