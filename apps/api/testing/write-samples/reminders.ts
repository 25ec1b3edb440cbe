import { type TestClient } from '../index.js';
import { ok } from '../a-board-over-http.js';
import { type Samples } from './sample.js';

const CHOSEN = {
  ...{ lang: 'en', quietFrom: '20:00', quietUntil: '08:30' },
  ...{ digest: 'weekly', digestDay: 5 },
} as const;

interface Line {
  readonly id: string;
  readonly onDate: string;
  readonly canSnooze: boolean;
}

/** The first reminder of a person's own that can be put off, and the day after its own. */
async function aReminderOf(client: TestClient): Promise<{ id: string; until: string }> {
  const { items } = ok(await client.get('/api/me/reminders')).json<{ items: Line[] }>();
  const { id = '', onDate = '' } = items.find(({ canSnooze }) => canSnooze) ?? {};
  const day = Date.parse(onDate) + 86_400_000;
  return { id, until: new Date(day).toISOString().slice(0, 10) };
}

/** How people want to be written to, and what they put off. */
export const REMINDER_SAMPLES: Samples = {
  'PUT /api/me/preferences': async ({ board }) => {
    const client = await board.app.signedIn('author');
    return () => client.put('/api/me/preferences', { body: CHOSEN, version: 0 });
  },
  'POST /api/me/reminders/:reminderId/snooze': async ({ board }) => {
    await board.inReview();
    const [{ client }] = board.reviewers;
    const { id, until } = await aReminderOf(client);
    return () => client.post(`/api/me/reminders/${id}/snooze`, { body: { until } });
  },
  'POST /plain/preferences': async ({ board }) => {
    const client = await board.app.signedIn('author');
    const csrf = client.csrfToken ?? '';
    const form = { ...CHOSEN, digestDay: '5', version: '0', csrf };
    return () => client.post('/plain/preferences', { form });
  },
  'POST /plain/reminders/:reminderId/snooze': async ({ board }) => {
    await board.inReview();
    const [{ client }] = board.reviewers;
    const { id, until } = await aReminderOf(client);
    const form = { until, csrf: client.csrfToken ?? '' };
    return () => client.post(`/plain/reminders/${id}/snooze`, { form });
  },
};
