import { randomUUID } from 'node:crypto';
import { type Database, MailRow, PreferenceRow, ReminderRow } from '#libs/persistence';
import { instantOf } from '#libs/reminders';
import { createLogger } from '#libs/runtime';
import { aBoard, type Board, type Person } from '#testing/workflow';
import { sweepOnce, type SweepDependencies } from '../src/due/sweep.js';

/** A board whose schedule is worked off whenever a test says so. */
export interface ScheduledBoard extends Board {
  readonly sweep: SweepDependencies;
  /** Lets time pass until then, local time in Berlin, looking at the schedule whenever something is due. */
  until(date: string, time?: string): Promise<void>;
  /** Jumps there without a look on the way: what a missed run looks like. */
  jump(date: string, time?: string): Promise<void>;
  mailsTo(person: Person): Promise<MailRow[]>;
  rows(kind: string, more?: Partial<ReminderRow>): Promise<ReminderRow[]>;
  prefer(person: Person, what: Partial<PreferenceRow>): Promise<void>;
}

const ZONE = 'Europe/Berlin';

export async function scheduledBoard(
  rules: Parameters<typeof aBoard>[0] = {},
): Promise<ScheduledBoard> {
  const board = await aBoard(rules);
  const { db } = board.test;
  const sweep: SweepDependencies = {
    ...{ db, clock: board.clock, workflow: board.workflow, newId: randomUUID },
    logger: createLogger('silent'),
  };
  const jump = async (date: string, time = '12:00'): Promise<void> => {
    board.clock.set(instantOf(ZONE, date, time));
    await sweepOnce(sweep);
  };
  return {
    ...board,
    ...{ sweep, jump },
    until: async (date, time = '12:00') => {
      const end = instantOf(ZONE, date, time);
      await sweepOnce(sweep);
      while (board.clock.now() < end) {
        board.clock.set(Math.min(end, Math.max(board.clock.now() + 1, await nextDue(db))));
        await sweepOnce(sweep);
      }
    },
    mailsTo: (person) => db.reader.find(MailRow, { userId: person }, 'ORDER BY at, id'),
    rows: (kind, more = {}) =>
      db.reader.find(
        ReminderRow,
        { kind: kind as ReminderRow['kind'], ...more },
        'ORDER BY version, on_date, step',
      ),
    prefer: (person, what) =>
      db.work.bookkeep((sql) => sql.insert(PreferenceRow, { userId: person, ...what })),
  };
}

async function nextDue(db: Database): Promise<number> {
  const row = await db.reader.queryOne<{ at: number | null }>(
    "SELECT MIN(due_at) AS at FROM reminders WHERE state = 'planned'",
  );
  return row?.at ?? Infinity;
}
