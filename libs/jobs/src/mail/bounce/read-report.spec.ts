import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aDeliveryReport } from '../../../testing/a-delivery-report.js';
import { readReport } from './read-report.js';

const read = (text: string) => readReport(Buffer.from(text));

describe('reading a delivery report', () => {
  it('says which mail came back and why', async () => {
    expect(await read(aDeliveryReport('<m-1@board.example.org>'))).toEqual({
      messageId: '<m-1@board.example.org>',
      hasFailed: true,
      said: 'failed; 5.1.1; rfc822; rolf@example.org; smtp; 550 5.1.1 <rolf@example.org>: Recipient address rejected: User unknown',
    });
  });

  it.each(['delayed', 'relayed', 'delivered', 'expanded'])(
    'takes %s for news on the way',
    async (action) => {
      const report = await read(aDeliveryReport('<m@b>', { action, status: '4.4.1' }));
      expect(report).toMatchObject({ hasFailed: false });
    },
  );

  it('reads the head of the returned mail and nothing of its text', async () => {
    const text = aDeliveryReport('<m@b>').replace('Message-ID: <m@b>\r\n', '');
    expect(await read(text)).toBeUndefined();
  });

  it('reads a report that returns headers alone', async () => {
    const text = aDeliveryReport('<m@b>').replace(
      'Content-Type: message/rfc822',
      'Content-Type: text/rfc822-headers',
    );
    expect(await read(text)).toMatchObject({ messageId: '<m@b>' });
  });

  it.each([
    ['nothing', ''],
    ['an ordinary mail', 'From: a@example.org\r\nSubject: Hello\r\n\r\nHello'],
    ['an answer of somebody on holiday', 'Auto-Submitted: auto-replied\r\n\r\nI am away.'],
    [
      'another kind of report',
      aDeliveryReport('<m@b>').replace(
        'message/delivery-status',
        'message/disposition-notification',
      ),
    ],
    ['a report cut off', aDeliveryReport('<m@b>').slice(0, 500)],
    ['deep nesting', 'Content-Type: multipart/report; boundary=a\r\n\r\n--a\r\n'.repeat(100)],
  ])('finds none in %s', async (_, text) => {
    expect(await read(text)).toBeUndefined();
  });

  it('finds none in bytes of any kind', async () => {
    for (let size = 0; size < 2_000; size += 97)
      expect(await readReport(randomBytes(size))).toBeUndefined();
  });
});
