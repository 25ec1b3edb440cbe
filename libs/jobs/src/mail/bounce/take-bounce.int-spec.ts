import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailRow, ReminderRow } from '#libs/persistence';
import { aContext } from '#testing/persistence';
import { aDeliveryReport, aPostOffice, type PostOffice } from '../../../testing/index.js';
import { type BounceTaken, takeBounce } from './take-bounce.js';

let office: PostOffice;
beforeAll(async () => {
  office = await aPostOffice();
});
afterAll(() => office.close());

const site = { baseUrl: 'https://board.example.org' };
const take = (report: string): Promise<BounceTaken> =>
  takeBounce({ db: office.test.db, site, newId: randomUUID }, Buffer.from(report), aContext());
const reportOf = (id: string, more = {}): string =>
  aDeliveryReport(`<${id}@board.example.org>`, more);
const sent = async (): Promise<string> => {
  const id = await office.aMail();
  await office.handlers()['send-mail']({ mailId: id });
  return id;
};

describe('taking a bounce', () => {
  it('marks the mail, fails its reminders and tells the editor, once', async () => {
    const id = await office.aMail();
    await office.test.db.work.bookkeep((sql) =>
      sql.insert(ReminderRow, {
        ...{ id: `r-${id}`, kind: 'review', subjectType: 'assignment', subjectId: id },
        ...{ step: 'on-0', version: 1, act: 'remind', recipientId: 'rolf', basis: '', mailId: id },
        ...{ onDate: '2026-04-07', dueAt: 0, plannedAt: 0, state: 'sending' },
      }),
    );
    await office.handlers()['send-mail']({ mailId: id });
    expect(await take(reportOf(id))).toEqual({ mailId: id, outcome: 'bounced' });
    expect(await take(reportOf(id))).toEqual({ mailId: id, outcome: 'known' });
    expect(await office.mail(id)).toMatchObject({
      state: 'bounced',
      bouncedAt: office.clock.now(),
    });
    expect(await office.eventsOf(id)).toEqual(['mail.written', 'mail.failed']);
    const reminder = await office.test.db.reader.findOne(ReminderRow, { mailId: id });
    expect(reminder).toMatchObject({ state: 'failed' });
    expect(reminder?.reason).toContain('User unknown');
    const told = await office.test.db.reader.find(MailRow, { kind: 'undeliverable' });
    expect(told.map(({ userId }) => userId)).toEqual(['edda']);
  });

  it('notes that a mail is late and waits on', async () => {
    const id = await sent();
    expect(await take(reportOf(id, { action: 'delayed', status: '4.4.1' }))).toEqual({
      mailId: id,
      outcome: 'noted',
    });
    expect(await office.mail(id)).toMatchObject({ state: 'accepted' });
    expect((await office.mail(id)).response).toContain('delayed');
    expect(await office.eventsOf(id)).toEqual(['mail.written']);
  });

  it('never tells of the mail that tells', async () => {
    const id = await office.aMail({ kind: 'undeliverable', userId: 'edda' });
    await office.handlers()['send-mail']({ mailId: id });
    const before = await office.test.db.reader.find(MailRow, {});
    await take(reportOf(id));
    expect(await office.test.db.reader.find(MailRow, {})).toHaveLength(before.length);
  });

  it.each([
    ['an unknown mail', () => reportOf(randomUUID()), 'unknown-mail'],
    ['a mail of another host', () => aDeliveryReport('<m@elsewhere.example.org>'), 'unknown-mail'],
    ['an id that is a statement', () => reportOf("x'--"), 'unknown-mail'],
    ['no report', () => 'Subject: Hello\r\n\r\nHello', 'not-a-bounce'],
  ])('refuses %s and changes nothing', async (_, report, code) => {
    const size = await logSize();
    await expect(take(report())).rejects.toMatchObject({ code });
    expect(await logSize()).toBe(size);
  });
});

async function logSize(): Promise<number | undefined> {
  const sql = 'SELECT size AS "size" FROM audit_head';
  return (await office.test.db.reader.queryOne<{ size: number }>(sql))?.size;
}
