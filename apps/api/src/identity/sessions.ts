import { Inject, Injectable } from '@nestjs/common';
import { type Role, ROLES } from '#libs/lifecycle';
import { Database, SessionRow, type Tx, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type Caller, type SessionMethod } from '../http/caller.js';
import { rolesInScope } from '../http/session-scope.js';
import { CLOCK } from '../http/tokens.js';
import { shortSession } from '../http/write-context.js';
import { hashOfToken, newToken } from './secret-tokens.js';
import { SessionCache } from './session-cache.js';
import { tokenIn } from './session-cookie.js';

const MINUTE = 60_000;
/** SEC-20: half an hour without a request, twelve hours in all. */
export const IDLE_MS = 30 * MINUTE;
const ABSOLUTE_MS = 12 * 60 * MINUTE;

interface Found {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly tz: string;
  readonly role: Role | null;
  readonly method: SessionMethod;
  readonly startedAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly articleId: string | null;
}

// One row a role; nothing for an ended session or a disabled person.
const FIND = `SELECT u.id AS "id", u.username AS "username", u.name AS "name", u.tz AS "tz",
    r.role AS "role", s.method AS "method", s.started_at AS "startedAt",
    s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt",
    s.article_id AS "articleId"
  FROM sessions s JOIN users u ON u.id = s.user_id LEFT JOIN user_roles r ON r.user_id = u.id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND u.disabled_at IS NULL`;

/** Opaque sessions in the database, so that ending one takes effect with the next request. */
@Injectable()
export class Sessions {
  private readonly cache = new SessionCache();

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    db.work.afterCommit(() => this.cache.clear());
  }

  /** Who a Cookie header belongs to, or nobody. */
  async callerOf(cookies: string | undefined): Promise<Caller | null> {
    const caller = await this.look(cookies);
    const now = this.clock.now();
    if (caller && now - caller.session.lastSeenAt >= MINUTE)
      await this.touch(caller.session.tokenHash, now);
    return caller;
  }

  /** As `callerOf`, for a page that only asks who is there: it does not keep the session going. */
  async look(cookies: string | undefined): Promise<Caller | null> {
    const token = tokenIn(cookies);
    if (token === undefined) return null;
    const tokenHash = hashOfToken(token);
    const caller =
      this.cache.get(tokenHash) ?? (await this.cache.fill(tokenHash, () => this.read(tokenHash)));
    return caller && !isOver(caller.session, this.clock.now()) ? caller : null;
  }

  /**
   * Begins a session, with its event, in the transaction that proved the person; answers with its token.
   * @param articleId the only article it is to reach
   */
  async start(
    tx: Tx,
    userId: string,
    method: SessionMethod,
    source: WriteContext['source'],
    articleId: string | null = null,
  ): Promise<string> {
    const token = newToken();
    const tokenHash = hashOfToken(token);
    await tx.insert(SessionRow, {
      tokenHash,
      userId,
      method,
      startedAt: tx.at,
      lastSeenAt: tx.at,
      expiresAt: tx.at + ABSOLUTE_MS,
      endedAt: null,
      ip: source.ip ?? null,
      userAgent: source.ua ?? null,
      articleId,
    });
    tx.audit.append({
      action: 'session.started',
      object: { type: 'session', id: shortSession(tokenHash) },
      why: { code: method, text: '' },
    });
    return token;
  }

  end(tx: Tx, tokenHash: string): Promise<number> {
    return tx.execute(
      'UPDATE sessions SET ended_at = $1 WHERE token_hash = $2 AND ended_at IS NULL',
      [tx.at, tokenHash],
    );
  }

  /** Ends every session of a person: on disabling, and when a factor changes (SEC-21). */
  endAll(tx: Tx, userId: string): Promise<number> {
    return tx.execute('UPDATE sessions SET ended_at = $1 WHERE user_id = $2 AND ended_at IS NULL', [
      tx.at,
      userId,
    ]);
  }

  private async read(tokenHash: string): Promise<Caller | undefined> {
    const rows = await this.db.reader.query<Found>(FIND, [tokenHash]);
    const [found] = rows;
    return found && callerFrom(rows, found, tokenHash);
  }

  private async touch(tokenHash: string, now: number): Promise<void> {
    await this.db.work.bookkeep((sql) =>
      sql.update(SessionRow, { tokenHash }, { lastSeenAt: now }),
    );
    this.cache.clear();
  }
}

function isOver({ expiresAt, lastSeenAt }: Caller['session'], now: number): boolean {
  return now >= expiresAt || now - lastSeenAt >= IDLE_MS;
}

function callerFrom(rows: readonly Found[], found: Found, tokenHash: string): Caller {
  const held = new Set(rows.map((row) => row.role));
  const { id, name, tz, username, method, startedAt, lastSeenAt, expiresAt, articleId } = found;
  const roles = ROLES.filter((role) => held.has(role));
  return {
    actor: { id, name, tz, roles: articleId === null ? roles : rolesInScope(roles) },
    username,
    session: { tokenHash, method, startedAt, lastSeenAt, expiresAt, articleId },
  };
}
