import { type Samples } from './sample.js';

export const CHOSEN = {
  ...{ lang: 'en', quietFrom: '20:00', quietUntil: '08:30' },
  ...{ digest: 'weekly', digestDay: 5 },
} as const;

/** How people want to be written to, and what they put off. */
export const REMINDER_SAMPLES: Samples = {
  'PUT /api/me/preferences': async ({ board }) => {
    const client = await board.app.signedIn('author');
    return () => client.put('/api/me/preferences', { body: CHOSEN, version: 0 });
  },
};
