import { Inject, Injectable } from '@nestjs/common';
import { type AuditDraft, Database, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from './tokens.js';

const WINDOW_MS = 60_000;
const MAX_KEYS = 10_000;

interface Seen {
  endsAt: number;
  unwritten: number;
}

/**
 * Refusals become events, at most one a minute for each key; the next one says how many were left
 * out in between. So a flood of wrong requests cannot fill the log.
 */
@Injectable()
export class RefusalLog {
  private readonly seen = new Map<string, Seen>();

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(key: string, context: WriteContext, draft: AuditDraft): Promise<void> {
    const now = this.clock.now();
    const earlier = this.seen.get(key);
    if (earlier && earlier.endsAt > now) {
      earlier.unwritten += 1;
      return;
    }
    if (!earlier && this.seen.size >= MAX_KEYS) this.forget(now);
    this.seen.set(key, { endsAt: now + WINDOW_MS, unwritten: 0 });
    const why = counted(draft, earlier?.unwritten ?? 0);
    await this.db.work.run({ ...context, idempotency: undefined }, async (tx) => {
      tx.audit.append({ ...draft, why, outcome: 'refused' });
    });
  }

  /** Drops what is over; when a flood has used up every key, drops all of them. */
  private forget(now: number): void {
    for (const [key, { endsAt }] of this.seen) if (endsAt <= now) this.seen.delete(key);
    if (this.seen.size >= MAX_KEYS) this.seen.clear();
  }
}

function counted({ why }: AuditDraft, unwritten: number): NonNullable<AuditDraft['why']> {
  const { code = 'refused', text = '' } = why ?? {};
  return { code, text: unwritten > 0 ? `${text} ${unwritten} more like this before it.` : text };
}
