import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { MailRow, UserRoleRow, UserRow } from '#libs/persistence';
import { type JobHandlers } from '#libs/queue';
import { Environment, SteppableClock } from '#libs/runtime';
import { openKeys } from '#libs/workflow';
import { type TestDatabase, testDatabase } from '#testing/persistence';
import { type JobDependencies } from '../src/job-dependencies.js';
import { jobHandlers } from '../src/job-handlers.js';
import { openMailing } from '../src/mail/mailing.js';

/** A database with an editor and a reviewer, and workers that send their mails. */
export interface PostOffice {
  readonly test: TestDatabase;
  readonly clock: SteppableClock;
  /** Dependencies of one more worker, on the same database; closed with the office. */
  worker(settings?: Partial<Environment>): JobDependencies;
  handlers(settings?: Partial<Environment>): JobHandlers;
  /** A queued mail to the reviewer; answers with its id. */
  aMail(more?: Partial<MailRow>): Promise<string>;
  mail(id: string): Promise<MailRow>;
  /** Actions of all events about an object, oldest first. */
  eventsOf(id: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens one. `settings` hold for every worker that says nothing else. */
export async function aPostOffice(settings: Partial<Environment> = {}): Promise<PostOffice> {
  const clock = new SteppableClock(Date.UTC(2026, 3, 7, 8));
  const test = await testDatabase(clock);
  const { db } = test;
  await db.work.bookkeep(async (sql) => {
    for (const [id, role] of [
      ['edda', 'editor'],
      ['rolf', 'reviewer'],
    ] as const) {
      await sql.insert(UserRow, aPerson(id));
      await sql.insert(UserRoleRow, {
        ...{ userId: id, role, grantedBy: 'system:test' },
        ...{ grantedAt: 0, reason: 'test' },
      });
    }
  });
  const open: JobDependencies[] = [];
  const keys = openKeys(join(test.dir, 'keys'), 'test.example/board');
  const worker = (more: Partial<Environment> = {}): JobDependencies => {
    const environment = Object.assign(
      new Environment(),
      { DATA_DIR: test.dir, PUBLIC_URL: 'https://board.example.org', MAIL_LEASE_SECONDS: 60 },
      settings,
      more,
    );
    const mailing = openMailing(environment);
    const made = { db, clock, keys, mailing, targets: { allowed: [] }, newId: randomUUID };
    open.push(made);
    return made;
  };
  return {
    ...{ test, clock, worker },
    handlers: (more) => jobHandlers(worker(more)),
    aMail: async (more = {}) => {
      const id = more.id ?? randomUUID();
      await db.work.bookkeep((sql) =>
        sql.insert(MailRow, { ...aMailRow(id, clock.now()), ...more }),
      );
      return id;
    },
    mail: async (id) => (await db.reader.findOne(MailRow, { id })) as MailRow,
    eventsOf: async (id) => {
      const sql = 'SELECT action AS "action" FROM audit_events WHERE object_id = $1 ORDER BY seq';
      return (await db.reader.query<{ action: string }>(sql, [id])).map(({ action }) => action);
    },
    close: async () => {
      for (const { mailing } of open) await mailing.transport.close();
      await test.drop();
    },
  };
}

function aPerson(id: string): Partial<UserRow> {
  const name = `Dr ${id[0]?.toUpperCase()}${id.slice(1)}`;
  return {
    ...{ id, username: id, name, email: `${id}@example.org`, tz: 'Europe/Berlin' },
    ...{ searchName: name.toLowerCase(), createdAt: 0 },
  };
}

function aMailRow(id: string, at: number): Partial<MailRow> {
  return {
    ...{ id, userId: 'rolf', kind: 'invitation', subject: 'Please review: Rest', at },
    body: 'Dr Edda asks you to review “Rest”. Please answer by Tuesday 7 April 2026.',
    replyToId: 'edda',
    state: 'queued',
  };
}
