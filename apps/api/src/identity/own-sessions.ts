import { Inject, Injectable } from '@nestjs/common';
import { Database, SessionRow, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type Caller } from '../http/caller.js';
import { notFound } from '../http/problem.js';
import { CLOCK } from '../http/tokens.js';
import { shortSession } from '../http/write-context.js';
import { IDLE_MS, Sessions } from './sessions.js';

import { type OwnSessionView } from './own-session.view.js';

/** A person sees and ends their own sessions (SEC-22). */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ actor, session }: Caller): Promise<OwnSessionView[]> {
    return (await this.open(actor.id)).map((row) => ({
      id: shortSession(row.tokenHash),
      isCurrent: row.tokenHash === session.tokenHash,
      method: row.method,
      startedAt: new Date(row.startedAt).toISOString(),
      lastSeenAt: new Date(row.lastSeenAt).toISOString(),
      ip: row.ip,
      userAgent: row.userAgent,
    }));
  }

  /** @throws Problem `not-found` for a session that is over or somebody else's. */
  async end(context: WriteContext, { actor }: Caller, id: string): Promise<void> {
    const row = (await this.open(actor.id)).find((it) => shortSession(it.tokenHash) === id);
    if (!row) throw notFound('session');
    await this.db.work.run(context, async (tx) => {
      await this.sessions.end(tx, row.tokenHash);
      tx.audit.append({ action: 'session.ended', object: { type: 'session', id } });
    });
  }

  private async open(userId: string): Promise<SessionRow[]> {
    const now = this.clock.now();
    return this.db.reader.query<SessionRow>(
      `SELECT token_hash AS "tokenHash", method, started_at AS "startedAt", last_seen_at AS "lastSeenAt",
         ip, user_agent AS "userAgent" FROM sessions
       WHERE user_id = $1 AND ended_at IS NULL AND expires_at > $2 AND last_seen_at > $3
       ORDER BY started_at DESC, token_hash LIMIT 100`,
      [userId, now, now - IDLE_MS],
    );
  }
}
