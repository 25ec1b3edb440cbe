import { Inject, Injectable } from '@nestjs/common';
import { canonicalize } from '#libs/audit';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';

const WINDOW_MS = 600_000;
const MAX_KEYS = 10_000;

type Looked = Record<string, string | number | string[]>;

/**
 * Writes down that compliance looked at the trail (AUD-2): once for each person and filter in ten
 * minutes, so that paging through a result is one event.
 */
@Injectable()
export class ViewLog {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(actor: Actor, looked: Looked, context: WriteContext): Promise<void> {
    if (!actor.roles.includes('compliance')) return;
    const key = `${actor.id} ${canonicalize(looked)}`;
    const now = this.clock.now();
    if ((this.seen.get(key) ?? 0) > now) return;
    if (this.seen.size >= MAX_KEYS) this.forget(now);
    this.seen.set(key, now + WINDOW_MS);
    await this.db.work.run({ ...context, role: 'compliance' }, async (tx) => {
      tx.audit.append({
        action: 'audit.viewed',
        object: { type: 'audit', id: 'trail' },
        changes: [{ path: 'filter', old: undefined, new: looked }],
      });
    });
  }

  private forget(now: number): void {
    for (const [key, endsAt] of this.seen) if (endsAt <= now) this.seen.delete(key);
    if (this.seen.size >= MAX_KEYS) this.seen.clear();
  }
}
