import { earPain } from '../texts/ear-pain.js';
import { sleepHygiene } from '../texts/sleep-hygiene.js';
import { tensionHeadache } from '../texts/tension-headache.js';
import { travelVaccines } from '../texts/travel-vaccines.js';
import { vitaminD } from '../texts/vitamin-d.js';
import { ArticleDesk } from '../walk/article-desk.js';
import { type Board } from '../walk/board.js';
import { type Step } from '../walk/step.js';

/** A draft that its author is still writing. */
export function vitaminStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, vitaminD);
  return [{ daysAgo: 4, run: () => desk.write() }];
}

/** Handed in; no round has been opened. */
export function sleepStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, sleepHygiene);
  return [
    {
      daysAgo: 2,
      run: async () => {
        await desk.write();
        await desk.submit();
      },
    },
  ];
}

/** In review: the physician's review is late; the chair is invited and has three days to answer. */
export function earPainStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, earPain);
  return [
    {
      daysAgo: 19,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer');
      },
    },
    { daysAgo: 17, run: () => desk.accept('reviewer') },
    {
      daysAgo: 11,
      run: async () => {
        await desk.mark('reviewer', {
          exact: 'with a dose by body weight',
          severity: 'suggestion',
          body: 'Name the two substances that are usual at this age.',
        });
        const settled = await desk.mark('reviewer', {
          exact: 'two to three days',
          severity: 'question',
          body: 'The older guideline says 48 to 72 hours. The same, or a change?',
        });
        await desk.reply('author', settled, 'The same span; days are easier to read.');
        await desk.resolve('reviewer', settled, 'Days are fine for both audiences.');
      },
    },
    {
      daysAgo: 2,
      run: async () => {
        await desk.mark('reviewer', {
          exact: 'a stiff neck',
          severity: 'required',
          body: 'Add a rash that does not fade under pressure to this list.',
        });
        await desk.invite('chair');
      },
    },
  ];
}

/** Sent back, with a required change, a suggestion and a question with its thread. */
export function headacheStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, tensionHeadache);
  return [
    {
      daysAgo: 40,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer', 'chair');
      },
    },
    {
      daysAgo: 36,
      run: async () => {
        await desk.accept('reviewer');
        await desk.accept('chair');
        await desk.mark('chair', {
          exact: 'fewer than 10 to 15 days a month, depending on the substance',
          severity: 'required',
          body: 'Say which limit belongs to which substances; this is where harm comes from.',
          wording: 'fewer than 15 days a month for simple painkillers, fewer than 10 for others',
        });
        await desk.mark('reviewer', {
          exact: 'The effect of massage was uncertain.',
          severity: 'suggestion',
          body: 'Leave this out, or name the study.',
        });
        const question = await desk.mark('reviewer', {
          exact: 'a new headache after fifty',
          severity: 'question',
          body: 'Is the age limit the one in the guideline?',
        });
        await desk.reply('author', question, 'Yes. I can add the citation.');
        await desk.reply('reviewer', question, 'Please do.');
        await desk.review('chair', 'changes-needed', 'Please be exact about the limits.');
        await desk.review('reviewer', 'approve-with-suggestions', 'A useful text.');
        await desk.requestChanges('The limits for painkillers have to be exact.');
      },
    },
  ];
}

/** Signed by both and approved; it goes out with the next batch. */
export function travelStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, travelVaccines);
  return [
    {
      daysAgo: 11,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer', 'chair');
      },
    },
    {
      daysAgo: 8,
      run: async () => {
        await desk.accept('chair');
        await desk.accept('reviewer');
        await desk.agree('chair');
        await desk.agree('reviewer', 'Good that requirements are said to change.');
      },
    },
    { daysAgo: 4, run: () => desk.approve() },
  ];
}
