import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { MailRow, ReminderRow } from '#libs/persistence';
import { Postpone } from '#libs/queue';
import { aMailSystem, aPostOffice, type MailSystem, type PostOffice } from '../testing/index.js';
import { jobHandlers } from './job-handlers.js';

let system: MailSystem;
let office: PostOffice;
beforeAll(async () => {
  system = await aMailSystem();
  office = await aPostOffice({ SMTP_URL: system.url });
});
afterAll(async () => {
  await office.close();
  await system.close();
});
beforeEach(() => {
  system.mood = 'accept';
  system.arrived.length = 0;
  system.accepted.length = 0;
});

const send = (mailId: string, more = {}): Promise<void> =>
  office.handlers(more)['send-mail']({ mailId });
/** A lease that runs out while a test waits. */
const SHORT = { MAIL_LEASE_SECONDS: 3 };
const messageId = (raw: string): string | undefined => /^Message-ID: (.*)\r?$/im.exec(raw)?.[1];
const undeliverable = (): Promise<MailRow[]> =>
  office.test.db.reader.find(MailRow, { kind: 'undeliverable' }, 'ORDER BY at, id');

describe('sending a mail', () => {
  it('hands it over once and writes down what the mail system said', async () => {
    const id = await office.aMail();
    await send(id);
    await send(id);
    expect(system.accepted).toHaveLength(1);
    expect(system.accepted[0]).toMatchObject({ to: ['rolf@example.org'] });
    expect(await office.mail(id)).toMatchObject({ state: 'accepted', attempts: 1, unknowable: 0 });
    expect((await office.mail(id)).response).toContain('Queued as 1');
    expect(await office.eventsOf(id)).toEqual(['mail.written']);
    expect(messageId(system.accepted[0]?.raw ?? '')).toBe(`<${id}@board.example.org>`);
  });

  it('sends once though two workers ask at the same moment', async () => {
    const id = await office.aMail();
    const [one, two] = [office.handlers(), office.handlers()];
    const ends = await Promise.allSettled(
      [one, two, one, two].map((handlers) => handlers['send-mail']({ mailId: id })),
    );
    expect(system.accepted).toHaveLength(1);
    for (const end of ends)
      if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(Postpone);
    expect(await office.mail(id)).toMatchObject({ state: 'accepted', attempts: 1 });
  });

  it('writes many in few commits, each with its event', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, () => office.aMail()));
    const handlers = office.handlers();
    await Promise.all(ids.map((mailId) => handlers['send-mail']({ mailId })));
    expect(new Set(system.accepted.map(({ raw }) => messageId(raw))).size).toBe(60);
    for (const id of ids) expect(await office.eventsOf(id)).toEqual(['mail.written']);
  });

  it('defers what the mail system does not want yet, and gives up in the end', async () => {
    system.mood = 'later';
    const id = await office.aMail();
    const before = (await undeliverable()).length;
    await expect(send(id)).rejects.toBeInstanceOf(Postpone);
    expect(await office.mail(id)).toMatchObject({ state: 'deferred', unknowable: 0 });
    expect((await office.mail(id)).response).toContain('Greylisted');
    for (let attempt = 2; attempt <= 10; attempt += 1)
      await expect(send(id)).rejects.toBeInstanceOf(Postpone);
    await send(id);
    expect(await office.mail(id)).toMatchObject({ state: 'refused', attempts: 11 });
    expect(await office.eventsOf(id)).toEqual(['mail.failed']);
    expect(await undeliverable()).toHaveLength(before + 1);
  });

  it.each(['refuse', 'refuse-recipient'] as const)(
    'takes a no for a no (%s), tells the editor, and never tries again',
    async (mood) => {
      system.mood = mood;
      const id = await office.aMail();
      await office.test.db.work.bookkeep((sql) => sql.insert(ReminderRow, aReminder(id)));
      await send(id);
      await send(id);
      expect(await office.mail(id)).toMatchObject({ state: 'refused', attempts: 1 });
      expect(await office.eventsOf(id)).toEqual(['mail.failed']);
      const told = (await undeliverable()).at(-1);
      expect(told).toMatchObject({ userId: 'edda', class: 'ask', state: 'queued' });
      expect(told?.body).toContain('rolf@example.org');
      const row = await office.test.db.reader.findOne(ReminderRow, { mailId: id });
      expect(row).toMatchObject({ state: 'failed' });
      expect(row?.reason).toMatch(/^5\d\d /);
    },
  );

  it('tells nobody when the mail that tells of a failure fails', async () => {
    system.mood = 'refuse';
    const id = await office.aMail({ kind: 'undeliverable' });
    const before = (await undeliverable()).length;
    await send(id);
    expect(await undeliverable()).toHaveLength(before);
  });

  it('marks the reminders that went with it as sent', async () => {
    const id = await office.aMail();
    await office.test.db.work.bookkeep((sql) => sql.insert(ReminderRow, aReminder(id)));
    await send(id);
    expect(await office.test.db.reader.findOne(ReminderRow, { mailId: id })).toMatchObject({
      state: 'sent',
      endedAt: office.clock.now(),
    });
  });

  it.each(['hang', 'drop'] as const)(
    'cannot know whether a mail was taken when the system falls silent after the data (%s)',
    async (mood) => {
      system.mood = mood;
      const id = await office.aMail();
      await expect(send(id, SHORT)).rejects.toBeInstanceOf(Postpone);
      expect(system.arrived).toHaveLength(1);
      expect(await office.mail(id)).toMatchObject({ state: 'deferred', unknowable: 1 });
      system.mood = 'accept';
      await send(id);
      expect(await office.mail(id)).toMatchObject({ state: 'accepted', unknowable: 1 });
      // Both times the very same bytes, Message-ID included.
      expect(system.arrived[1]?.raw).toBe(system.arrived[0]?.raw);
    },
  );

  it('knows that nothing was taken where nothing could be reached', async () => {
    const id = await office.aMail();
    await expect(send(id, { SMTP_URL: 'smtp://127.0.0.1:9' })).rejects.toBeInstanceOf(Postpone);
    expect(await office.mail(id)).toMatchObject({ state: 'deferred', unknowable: 0 });
  });

  it('drops a mail to somebody disabled, or gone, and says so', async () => {
    const gone = await office.aMail({ userId: 'nobody' });
    await send(gone);
    expect(await office.mail(gone)).toMatchObject({ state: 'dropped' });
    expect(await office.eventsOf(gone)).toEqual(['mail.failed']);
    const id = await office.aMail();
    const disable = (at: number | null) => (sql: { execute: (...given: never[]) => unknown }) =>
      sql.execute(
        ...(['UPDATE users SET disabled_at = $1 WHERE id = $2', [at, 'rolf']] as never[]),
      );
    await office.test.db.work.bookkeep(async (sql) => void (await disable(1)(sql)));
    await send(id);
    await office.test.db.work.bookkeep(async (sql) => void (await disable(null)(sql)));
    expect(await office.mail(id)).toMatchObject({ state: 'dropped' });
    expect(system.arrived).toHaveLength(0);
  });

  it('leaves a mail to the worker that has it, until that one falls silent', async () => {
    const lease = { state: 'sending', attempts: 1 } as const;
    const id = await office.aMail({ ...lease, leaseUntil: office.clock.now() + 500 });
    await expect(send(id)).rejects.toMatchObject({ until: office.clock.now() + 500 });
    expect(system.arrived).toHaveLength(0);
    office.clock.advance(500);
    await send(id);
    // Nobody can know whether the silent one had sent it: the row says so.
    expect(await office.mail(id)).toMatchObject({ state: 'accepted', attempts: 2, unknowable: 1 });
  });

  it('repeats with the same bytes when the outcome could not be written down', async () => {
    const id = await office.aMail();
    const worker = office.worker(SHORT);
    const broken = Object.create(worker.db) as typeof worker.db;
    Object.defineProperty(broken, 'work', {
      value: {
        bookkeep: worker.db.work.bookkeep.bind(worker.db.work),
        run: () => Promise.reject(new Error('connection lost')),
      },
    });
    const handlers = jobHandlers({ ...worker, db: broken });
    await expect(handlers['send-mail']({ mailId: id })).rejects.toThrow('connection lost');
    expect(await office.mail(id)).toMatchObject({ state: 'sending' });
    await expect(send(id)).rejects.toBeInstanceOf(Postpone);
    office.clock.advance(3_000);
    await send(id);
    expect(system.accepted).toHaveLength(2);
    expect(system.accepted[1]?.raw).toBe(system.accepted[0]?.raw);
    expect(await office.mail(id)).toMatchObject({ state: 'accepted', unknowable: 1 });
  });

  it('keeps a refused mail from spoiling the others of the same commit', async () => {
    const bad = await office.aMail({ articleId: 'a'.repeat(70_000) });
    const good = await office.aMail();
    const handlers = office.handlers();
    const ends = await Promise.allSettled(
      [bad, good].map((mailId) => handlers['send-mail']({ mailId })),
    );
    expect(ends[1]?.status).toBe('fulfilled');
    expect(await office.mail(good)).toMatchObject({ state: 'accepted' });
  });
});

describe('bad input', () => {
  it.each([
    ['rolf@example.org\r\nBcc: eve@example.org', 'a line break'],
    ['rolf@example.org, eve@example.org', 'a second address'],
    ['<script>@example.org', 'brackets'],
    ['no-at-sign', 'no @'],
  ])('writes to no address with more in it than an address (%s)', async (email) => {
    const rename = (to: string): Promise<number> =>
      office.test.db.work.bookkeep((sql) =>
        sql.execute('UPDATE users SET email = $1 WHERE id = $2', [to, 'rolf']),
      );
    await rename(email);
    const id = await office.aMail();
    await send(id);
    await rename('rolf@example.org');
    expect(system.arrived).toHaveLength(0);
    expect(await office.mail(id)).toMatchObject({ state: 'refused' });
  });

  it('lets no name, subject or text add a header', async () => {
    const evil = 'Rolf\r\nBcc: eve@example.org\r\n\r\nHello';
    const rename = (name: string): Promise<number> =>
      office.test.db.work.bookkeep((sql) =>
        sql.execute('UPDATE users SET name = $1 WHERE id IN ($2, $3)', [name, 'rolf', 'edda']),
      );
    await rename(evil);
    const id = await office.aMail({ subject: `Review ${evil}`, body: `About ${evil}` });
    await send(id);
    await rename('Dr Rolf');
    const [mail] = system.accepted;
    expect(mail?.to).toEqual(['rolf@example.org']);
    const head = mail?.raw.split('\r\n\r\n')[0] ?? '';
    expect(head).not.toMatch(/^bcc:/im);
    const parsed = await PostalMime.parse(mail?.raw ?? '');
    expect(parsed.subject).toContain('Bcc: eve@example.org');
  });

  it('keeps every letter of a subject and a name', async () => {
    const subject = 'Revisión: ¿Ayuda el reposo? 休息 😀';
    const id = await office.aMail({ subject });
    await send(id);
    const parsed = await PostalMime.parse(system.accepted[0]?.raw ?? '');
    expect(parsed.subject).toBe(subject);
    expect(parsed.text).toContain('Dear Dr Rolf,');
    expect(parsed.replyTo).toEqual([{ name: 'Dr Rolf', address: 'edda@example.org' }]);
  });
});

describe('without a mail system', () => {
  it('writes a file that is the mail', async () => {
    const id = await office.aMail();
    await send(id, { SMTP_URL: '' });
    const { file, state } = await office.mail(id);
    expect({ file, state }).toEqual({ file: `${id}.eml`, state: 'accepted' });
    const raw = readFileSync(join(office.test.dir, 'mail', `${id}.eml`), 'utf8');
    expect(messageId(raw)).toBe(`<${id}@board.example.org>`);
  });

  it('defers while the folder cannot be written to', async () => {
    const id = await office.aMail();
    const sending = send(id, { SMTP_URL: '', DATA_DIR: '/dev/null' });
    await expect(sending).rejects.toBeInstanceOf(Postpone);
    expect(await office.mail(id)).toMatchObject({ state: 'deferred', unknowable: 0 });
  });
});

function aReminder(mailId: string): Partial<ReminderRow> {
  return {
    ...{ id: `r-${mailId}`, kind: 'invitation', subjectType: 'assignment', subjectId: mailId },
    ...{ step: 'on-0', version: 1, act: 'remind', recipientId: 'rolf', basis: '', mailId },
    ...{ onDate: '2026-04-07', dueAt: 0, plannedAt: 0, state: 'sending' },
  };
}
