import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { Problem } from './problem.js';
import { type Throttle } from './route-config.js';
import { CLOCK } from './tokens.js';

// The window starts anew with the first request after its end.
const COUNT = `INSERT INTO throttles (key, count, window_ends_at) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN throttles.window_ends_at <= $3 THEN 1 ELSE throttles.count + 1 END,
    window_ends_at = CASE WHEN throttles.window_ends_at <= $4 THEN excluded.window_ends_at
      ELSE throttles.window_ends_at END
  RETURNING count AS "count", window_ends_at AS "endsAt"`;

/** Requests counted in windows, in the database: all processes share one budget. */
@Injectable()
export class Throttling {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem `throttled` when any of the keys has used its budget up. */
  async take(throttle: Throttle, keys: readonly string[]): Promise<void> {
    const now = this.clock.now();
    const counts = await this.db.work.bookkeep(async (sql) => {
      const found: { count: number; endsAt: number }[] = [];
      for (const key of keys) {
        const values = [`${throttle.name} ${key}`, now + throttle.windowSeconds * 1000, now, now];
        found.push(...(await sql.query<{ count: number; endsAt: number }>(COUNT, values)));
      }
      return found;
    });
    const full = counts.filter(({ count }) => count > throttle.limit);
    if (full.length > 0) throw throttled(Math.max(...full.map(({ endsAt }) => endsAt)) - now);
  }
}

/** 429 with the wait in milliseconds rounded up to seconds. */
export function throttled(waitMs: number): Problem {
  const retryAfter = Math.max(1, Math.ceil(waitMs / 1000));
  return new Problem(
    'throttled',
    `Too many attempts. Wait ${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}, then try again.`,
    { retryAfter },
  );
}

/** An address as it is counted: IPv6 by its /64, which one customer has. */
export function addressKey(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip.replace('::ffff:', '');
  const [head = '', tail] = ip.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(gap).fill('0'), ...last].slice(0, 4).join(':') + '::/64';
}
