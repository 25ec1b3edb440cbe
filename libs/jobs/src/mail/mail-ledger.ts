import { setTimeout as sleep } from 'node:timers/promises';
import { Coalesce, type Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type Claim, claimMails } from './claim-mails.js';
import { type LetterRow } from './letter-row.js';
import { type Settlement, settleMails } from './settle-mails.js';

interface LedgerOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly leaseMs: number;
  readonly newId: () => string;
}

const FIRST_WAIT_MS = 100;

/** Who has which mail, and how each ended. Jobs that run at the same time share its commits. */
export class MailLedger {
  private readonly claims: Coalesce<string, Claim>;
  private readonly settlements: Coalesce<Settlement, undefined>;

  constructor(private readonly options: LedgerOptions) {
    const { db, clock, leaseMs, newId } = options;
    this.claims = new Coalesce((ids) => {
      const now = clock.now();
      return claimMails(db, ids, now, now + leaseMs);
    });
    this.settlements = new Coalesce(async (items) => {
      await settleMails(db, newId, items);
      return items.map(() => undefined);
    });
  }

  claim(mailId: string): Promise<Claim> {
    return this.claims.add(mailId);
  }

  /**
   * Writes down how a mail ended. What the mail system said is known only here: while the database is
   * away this is tried again for as long as the mail is ours.
   */
  async settle(settlement: Settlement): Promise<void> {
    let waited = 0;
    for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
      try {
        await this.settlements.add(settlement);
        return;
      } catch (error) {
        if (waited + wait > this.options.leaseMs / 4) throw error;
        await sleep(wait);
        waited += wait;
      }
    }
  }

  /** Gives the mail back for a later try. */
  async defer(mail: LetterRow, response: string, isUnknowable: boolean): Promise<void> {
    await this.options.db.work.bookkeep((sql) =>
      sql.execute(
        `UPDATE mails SET state = 'deferred', lease_until = NULL, response = $1,
           unknowable = unknowable + $2
         WHERE id = $3 AND state = 'sending' AND attempts = $4`,
        [response, isUnknowable ? 1 : 0, mail.id, mail.attempts],
      ),
    );
  }
}
