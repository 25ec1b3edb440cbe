import { homeBloodPressure } from '../texts/home-blood-pressure.js';
import { ironDeficiency } from '../texts/iron-deficiency.js';
import { type Board } from '../walk/board.js';
import { type Step } from '../walk/step.js';

interface Listed {
  readonly id: string;
  readonly version: number;
}

/** A reader reports an error and is answered; another asks something that still waits. */
export function readersStory(board: Board): Step[] {
  return [
    {
      daysAgo: 36,
      run: async () => {
        const form = {
          message:
            'The text says seven days, but my practice asked for three. Which of the two is right?',
          passage: 'Take two readings in the morning and two in the evening, on seven days',
        };
        await board.reader().post(`/articles/${homeBloodPressure.slug}/report`, { form });
      },
    },
    { daysAgo: 19, run: () => answerFirst(board) },
    {
      daysAgo: 2,
      run: async () => {
        const form = { message: 'Does tea have the same effect on iron tablets as coffee?' };
        await board.reader().post(`/articles/${ironDeficiency.slug}/question`, { form });
      },
    },
  ];
}

async function answerFirst(board: Board): Promise<void> {
  const browser = await board.browser('editor');
  const { items } = (await browser.get('/api/reader-reports')).json<{ items: Listed[] }>();
  const [report] = items;
  if (!report) throw new Error('The report that a reader sent is not listed.');
  const answer =
    'Both are in use. The guideline that we cite asks for seven days; three give a first impression. Please follow your practice.';
  await browser.post(`/api/reader-reports/${report.id}/answer`, {
    json: { answer },
    version: report.version,
  });
}
