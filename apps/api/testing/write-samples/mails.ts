import { randomUUID } from 'node:crypto';
import { MailRow } from '#libs/persistence';
import { aDeliveryReport } from '#testing/jobs';
import { BOUNCE_SECRET } from '../test-app.js';
import { type FullBoard, type Samples } from './sample.js';

async function aMail({ board }: FullBoard, state: MailRow['state']): Promise<string> {
  const id = randomUUID();
  await board.app.db.work.bookkeep((sql) =>
    sql.insert(MailRow, {
      ...{ id, userId: board.author.user.id, kind: 'approved', subject: 'Approved', body: 'Yes.' },
      ...{ at: board.app.clock.now(), state },
    }),
  );
  return id;
}

/** Mails that are sent again and mails that come back, and the address of a calendar. */
export const MAIL_SAMPLES: Samples = {
  'POST /api/mails/:mailId/send-again': async (full) => {
    const id = await aMail(full, 'refused');
    const body = { reason: 'The address is right now.' };
    return () => full.administrator.client.post(`/api/mails/${id}/send-again`, { body });
  },
  'POST /api/mail/bounces': async (full) => {
    const id = await aMail(full, 'accepted');
    const headers = {
      'content-type': 'message/rfc822',
      authorization: `Bearer ${BOUNCE_SECRET}`,
    };
    const body = aDeliveryReport(`<${id}@127.0.0.1>`);
    return () => full.board.app.anonymous().post('/api/mail/bounces', { body, headers });
  },
  'POST /api/me/calendar/renew': async ({ board }) => {
    return () => board.author.client.post('/api/me/calendar/renew');
  },
};

/** A look at what would be written, and at an address that a person could work out from its secret. */
export const MAIL_LOOKS: Samples = {
  'POST /api/policies/mail-preview': async ({ administrator }) => {
    const body = { kind: 'invitation', lang: 'en' };
    return () => administrator.client.post('/api/policies/mail-preview', { body });
  },
  'POST /api/me/calendar': async ({ board }) => {
    return () => board.author.client.post('/api/me/calendar');
  },
};
