import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, insertMany } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';

/** Somebody who has an article open. */
export interface Present {
  readonly articleId: string;
  readonly id: string;
  readonly name: string;
}

/** A server that has not said so for this long does not speak for its people any more. */
const GONE_MS = 15_000;
const COLUMNS = ['article_id', 'user_id', 'server_id', 'seen_at'] as const;

/** Who has which article open, over all servers. Bookkeeping: no event, and forgotten in seconds. */
@Injectable()
export class Presence {
  private readonly serverId = randomUUID();
  private said = '';

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Says who is here now, pairs of article and person; written when it changed or is due again. */
  async say(pairs: readonly (readonly [string, string])[], isDue: boolean): Promise<void> {
    const now = JSON.stringify(pairs);
    if (now === this.said && !(isDue && pairs.length > 0)) return;
    const seenAt = this.clock.now();
    const rows = pairs.map(([articleId, userId]) => [articleId, userId, this.serverId, seenAt]);
    await this.db.work.bookkeep(async (sql) => {
      await sql.execute('DELETE FROM presence WHERE server_id = $1 OR seen_at < $2', [
        ...[this.serverId, seenAt - GONE_MS],
      ]);
      await insertMany(sql, 'presence', COLUMNS, rows);
    });
    this.said = now;
  }

  /** Everybody who is present in some articles. */
  async of(articleIds: readonly string[]): Promise<Present[]> {
    if (articleIds.length === 0) return [];
    const marks = articleIds.map((_, index) => `$${index + 2}`);
    return this.db.reader.query<Present>(
      `SELECT DISTINCT p.article_id AS "articleId", u.id AS "id", u.name AS "name"
       FROM presence p JOIN users u ON u.id = p.user_id
       WHERE p.seen_at > $1 AND p.article_id IN (${marks.join(', ')}) ORDER BY 3, 2`,
      [this.clock.now() - GONE_MS, ...articleIds],
    );
  }
}
