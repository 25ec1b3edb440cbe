import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import { renderTemplate, seatOffers } from '#libs/mail';
import { taskToken } from '#libs/workflow';
import { ownSeat } from '../../testing/own-seat.js';
import { aPostOffice, type PostOffice } from '../../testing/index.js';
import { composeMail } from './compose-mail.js';
import { lettersOf } from './letter-row.js';

let office: PostOffice;
let assignmentId: string;
beforeAll(async () => {
  office = await aPostOffice({ SITE_NAME: 'Health Board' });
  assignmentId = await ownSeat(office.test.db, { state: 'accepted', dueOn: '2026-04-21' });
});
afterAll(() => office.close());

async function bytesOf(more: Parameters<PostOffice['aMail']>[0] = {}): Promise<Buffer> {
  const id = await office.aMail(more);
  const [row] = await lettersOf(office.test.db.reader, [id]);
  const { mailing, keys } = office.worker();
  return (await composeMail(mailing, keys, row!)).bytes;
}

const composed = async (more?: Parameters<PostOffice['aMail']>[0]): Promise<Email> =>
  PostalMime.parse(await bytesOf(more));
const header = (mail: Email, key: string): string | undefined =>
  mail.headers.find((it) => it.key === key)?.value;

describe('composing a mail about a seat', () => {
  it('offers the four personal links to who sits there, in both parts', async () => {
    const { text, html } = await composed({ assignmentId });
    const links = [...(text ?? '').matchAll(/https:\S+\/tasks\/([\w-]+)(\?next=[\w-]+)?/g)];
    expect(links.map(([, , next]) => next)).toEqual([
      undefined,
      '?next=date',
      '?next=decline',
      '?next=hand-over',
    ]);
    for (const [url = ''] of links) expect(html).toContain(`href="${url.replace(')', '')}"`);
  });

  it('gives nobody else the link of a seat', async () => {
    const { text } = await composed({ assignmentId, userId: 'edda' });
    expect(text).not.toContain('/tasks/');
  });

  it('attaches the day it is due as one calendar entry with a lasting id', async () => {
    const { attachments } = await composed({ assignmentId });
    const [entry] = attachments.filter(({ filename }) => filename === 'review.ics');
    const text = new TextDecoder().decode(entry?.content as ArrayBuffer);
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain(`UID:${assignmentId}@board.example.org`);
    expect(text).toContain('SEQUENCE:3');
    expect(text).toContain('DTSTART;VALUE=DATE:20260421');
    expect(text).toContain('DTEND;VALUE=DATE:20260422');
  });

  it('has the same bytes each time', async () => {
    const id = 'same';
    const one = await bytesOf({ id, assignmentId });
    const [row] = await lettersOf(office.test.db.reader, [id]);
    office.clock.advance(60_000);
    const { mailing, keys } = office.worker();
    expect((await composeMail(mailing, keys, row!)).bytes.equals(one)).toBe(true);
  });
});

describe('composing a digest', () => {
  it('offers the links of each seat that is theirs and open, and of no other', async () => {
    const closed = await ownSeat(office.test.db, { state: 'declined' });
    const foreign = await ownSeat(office.test.db, { reviewerId: 'edda' });
    const body = [assignmentId, closed, foreign].map((id) => seatOffers('en', id)).join('\n\n');
    const { text } = await composed({ kind: 'digest', body });
    const tokens = new Set([...(text ?? '').matchAll(/\/tasks\/([\w-]+)/g)].map(([, it]) => it));
    expect([...tokens]).toEqual([taskToken(office.worker().keys, assignmentId)]);
    expect(text).toContain('- Decline (https://board.example.org/desk)');
  });

  it('lets no name or title ask for a link', async () => {
    const title = `{{link:open:${assignmentId}}}`;
    const template = { subject: '{title}', text: '{title}' };
    const { subject, text: body } = renderTemplate(template, { title });
    const { text } = await composed({ kind: 'digest', subject, body });
    expect(text).not.toContain('/tasks/');
    expect(text).toContain(title);
  });
});

describe('composing any mail', () => {
  it('says where it is from, whom an answer reaches, and that a machine wrote it', async () => {
    const mail = await composed();
    expect(mail.from).toEqual({ name: 'Health Board', address: 'no-reply@board.example.org' });
    expect(mail.replyTo).toEqual([{ name: 'Dr Edda', address: 'edda@example.org' }]);
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(mail.attachments).toEqual([]);
  });

  it.each([
    ['ask', false],
    ['escalation', false],
    ['reminder', true],
    ['news', true],
  ] as const)('has List-Unsubscribe only for what can be turned down (%s)', async (kind, has) => {
    const mail = await composed({ class: kind, day: '2026-04-07', userId: has ? 'edda' : 'rolf' });
    expect(header(mail, 'list-unsubscribe')).toBe(
      has ? '<https://board.example.org/desk/preferences>' : undefined,
    );
    await office.test.db.work.bookkeep((sql) => sql.execute('DELETE FROM mails'));
  });
});
