import { Inject, Injectable } from '@nestjs/common';
import { Database, type SqlWriting, ThrottleRow } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { addressKey, throttled } from '../http/throttling.js';
import { CLOCK } from '../http/tokens.js';
import { hashOfToken } from './secret-tokens.js';

/** Failures count for this long after the last one. */
const WINDOW_MS = 15 * 60_000;
const FIRST_WAIT_MS = 30_000;

interface Budget {
  readonly key: string;
  /** Failures before waiting begins. */
  readonly free: number;
}

/**
 * Makes guessing slow (AUTH-4): after five failures from one address on one account the wait doubles
 * up to a quarter of an hour. Failures from many addresses slow the account down too, but not for an
 * address it has signed in from, so nobody can lock somebody else out. Names without an account are
 * counted in the same way, so the answers tell nothing about who has one.
 */
@Injectable()
export class SignInBrake {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt before it is checked, so that parallel ones count too.
   * @throws Problem `throttled` while one has to wait.
   */
  async attempt(username: string, ip: string): Promise<void> {
    const now = this.clock.now();
    const isKnown = await this.hasSignedInFrom(username, ip);
    await this.db.work.bookkeep(async (sql) => {
      const lock = sql.engine === 'postgres' ? 'FOR UPDATE' : '';
      const budgets = budgetsOf(username, ip).slice(0, isKnown ? 1 : 3);
      for (const budget of budgets) {
        const [row] = await sql.find(ThrottleRow, { key: budget.key }, lock);
        const wait = row ? openAt(row, budget.free) - now : 0;
        if (wait > 0) throw throttled(wait);
      }
      for (const { key } of budgets) await count(sql, key, now);
    });
  }

  /** Forgets the failures on the account; one attempt comes off the address's budget. */
  async succeed(username: string, ip: string): Promise<void> {
    const [pair, account, address] = budgetsOf(username, ip).map(({ key }) => key);
    await this.db.work.bookkeep(async (sql) => {
      await sql.execute('DELETE FROM throttles WHERE key IN ($1, $2)', [pair, account]);
      await sql.execute('UPDATE throttles SET count = count - 1 WHERE key = $1', [address]);
    });
  }

  private async hasSignedInFrom(username: string, ip: string): Promise<boolean> {
    const sql =
      'SELECT 1 AS known FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.username = $1 AND s.ip = $2 LIMIT 1';
    return (await this.db.reader.queryOne(sql, [username, ip])) !== undefined;
  }
}

function budgetsOf(username: string, ip: string): Budget[] {
  const account = hashOfToken(username);
  const address = addressKey(ip);
  return [
    { key: `sign-in ${account} ${address}`, free: 5 },
    { key: `sign-in ${account}`, free: 20 },
    { key: `sign-in ${address}`, free: 30 },
  ];
}

/** When the next attempt may be made. The row ends a window after its last failure. */
function openAt({ count, windowEndsAt }: ThrottleRow, free: number): number {
  if (count < free) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** Math.min(count - free, 10), WINDOW_MS);
  return windowEndsAt - WINDOW_MS + wait;
}

async function count(sql: SqlWriting, key: string, now: number): Promise<void> {
  await sql.execute(
    `INSERT INTO throttles (key, count, window_ends_at) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN throttles.window_ends_at <= $3 THEN 1 ELSE throttles.count + 1 END,
       window_ends_at = excluded.window_ends_at`,
    [key, now + WINDOW_MS, now],
  );
}
