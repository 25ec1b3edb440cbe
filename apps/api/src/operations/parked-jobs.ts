import { Inject, Injectable } from '@nestjs/common';
import { type AuditAction } from '#libs/audit';
import { Database, OutboxRow, type WriteContext } from '#libs/persistence';
import { type Queue } from '#libs/queue';
import { pageOf, type PageQuery, readCursor } from '../http/page-query.js';
import { notFound, Problem } from '../http/problem.js';
import { QUEUE } from '../http/tokens.js';
import { type ParkedPageView } from './queue.view.js';

interface Found {
  readonly key: string;
  readonly name: string;
  readonly payload: string;
  readonly error: string;
  readonly parkedAt: number;
  readonly createdAt: number;
}

/** Jobs that failed for the last time and wait for somebody to look. */
@Injectable()
export class ParkedJobs {
  constructor(
    private readonly db: Database,
    @Inject(QUEUE) private readonly queue: Queue | undefined,
  ) {}

  /** From the outbox and not from the queue: it knows them also after the queue's server forgot. */
  async page({ cursor, limit }: PageQuery): Promise<ParkedPageView> {
    const after = readCursor(cursor, ['number', 'string']);
    const found = await this.db.reader.query<Found>(
      `SELECT key AS "key", name AS "name", payload AS "payload", COALESCE(error, '') AS "error",
         parked_at AS "parkedAt", created_at AS "createdAt"
       FROM outbox WHERE parked_at IS NOT NULL ${after ? 'AND (parked_at, key) < ($1, $2)' : ''}
       ORDER BY parked_at DESC, key DESC LIMIT ${limit + 1}`,
      after ?? [],
    );
    const { items, next } = pageOf(found, limit, ({ parkedAt, key }) => [parkedAt, key]);
    return {
      next,
      items: items.map(({ payload, parkedAt, createdAt, ...job }) => ({
        ...job,
        payload: JSON.parse(payload) as object,
        parkedAt: new Date(parkedAt).toISOString(),
        decidedAt: new Date(createdAt).toISOString(),
      })),
    };
  }

  async retry(context: WriteContext, key: string): Promise<void> {
    const queue = await this.answering();
    await this.decide(context, key, 'job.retried');
    await queue.retry(key);
  }

  async drop(context: WriteContext, key: string, reason: string): Promise<void> {
    const queue = await this.answering();
    await this.decide(context, key, 'job.dropped', reason);
    await queue.drop(key);
  }

  /** The queue's server is no part of the transaction, so it is asked first whether it is there. */
  private async answering(): Promise<Queue> {
    const { queue } = this;
    const isThere = await queue?.health().then(
      () => true,
      () => false,
    );
    if (!queue || !isThere)
      throw new Problem(
        'unavailable',
        'The queue does not answer just now. Nothing was changed. Try again in a moment.',
      );
    return queue;
  }

  private async decide(
    context: WriteContext,
    key: string,
    action: Extract<AuditAction, 'job.retried' | 'job.dropped'>,
    reason?: string,
  ): Promise<void> {
    await this.db.work.run(context, async (tx) => {
      const job = await tx.findOne(OutboxRow, { key });
      if (!job || job.parkedAt === null) throw notFound('parked job');
      tx.audit.append({
        ...{ action, object: { type: 'job', id: key } },
        changes: [{ path: 'error', old: job.error, new: undefined }],
        ...(reason !== undefined && { why: { code: 'reason', text: reason } }),
      });
    });
  }
}
