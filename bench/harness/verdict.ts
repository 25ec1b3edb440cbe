import { type BurstStage } from './burst-stage.js';

/** What became of a burst, by the mail server's count and by the ledger. */
export interface Verdict {
  /** Reminders that are not both at the mail server and noted as sent. */
  readonly lost: number;
  /** Mails that came more than once. */
  readonly doubled: number;
  /** Of those, the ones whose row says that nobody could know. */
  readonly unknowable: number;
  /** Doubled although the ledger did not know of it: has to be none. */
  readonly unexplained: number;
  /** People who got two different mails: has to be none. */
  readonly differentIds: number;
}

interface Row {
  readonly id: string | null;
  readonly state: string;
  readonly mailState: string | null;
  readonly unknowable: number | null;
}

/** Compares what came with what the ledger says, for the first `count` reminders. */
export async function judge({ db, sink }: BurstStage, count: number): Promise<Verdict> {
  const seen = await sink.all();
  const times = new Map(seen.map(([id, , often]) => [idIn(id), often]));
  const rows = await db.reader.query<Row>(
    `SELECT m.id AS id, r.state AS state, m.state AS "mailState", m.unknowable AS unknowable
     FROM reminders r LEFT JOIN mails m ON m.id = r.mail_id
     WHERE r.kind = 'review' ORDER BY r.id LIMIT ${count}`,
  );
  const arrived = rows.filter(
    ({ id, state, mailState }) =>
      state === 'sent' && mailState === 'accepted' && times.has(id ?? ''),
  );
  const doubled = rows.filter(({ id }) => (times.get(id ?? '') ?? 0) > 1);
  const unknowable = doubled.filter((row) => Number(row.unknowable) > 0);
  const people = new Map<string, number>();
  for (const [, to] of seen) people.set(to, (people.get(to) ?? 0) + 1);
  return {
    lost: count - arrived.length,
    doubled: doubled.length,
    unknowable: unknowable.length,
    unexplained: doubled.length - unknowable.length,
    differentIds: [...people.values()].filter((mails) => mails > 1).length,
  };
}

/** The mail's id in its Message-ID. */
function idIn(messageId: string): string {
  return messageId.replace(/^<|@.*$/g, '');
}
