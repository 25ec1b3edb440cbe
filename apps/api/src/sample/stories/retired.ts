import { coffeeBloodTests } from '../texts/coffee-blood-tests.js';
import { cranberry } from '../texts/cranberry.js';
import { zincColds } from '../texts/zinc-colds.js';
import { ArticleDesk } from '../walk/article-desk.js';
import { type Board } from '../walk/board.js';
import { type Step } from '../walk/step.js';

/** Published, then taken from readers while its guideline is being revised. */
export function zincStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, zincColds);
  return [
    {
      daysAgo: 210,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer');
      },
    },
    {
      daysAgo: 204,
      run: async () => {
        await desk.accept('reviewer');
        await desk.agree('reviewer');
        await desk.approve();
        await desk.publish();
      },
    },
    {
      daysAgo: 36,
      run: async () => {
        await desk.withdraw(
          'The guideline that this text rests on is being revised. We will review the text again when the new version is out.',
        );
      },
    },
  ];
}

/** Published, then retracted together with the trial it rested on. */
export function cranberryStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, cranberry);
  return [
    {
      daysAgo: 210,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer', 'chair');
      },
    },
    {
      daysAgo: 204,
      run: async () => {
        await desk.accept('chair');
        await desk.accept('reviewer');
        await desk.agree('chair');
        await desk.agree('reviewer');
        await desk.approve();
        await desk.publish();
      },
    },
    {
      daysAgo: 40,
      run: async () => {
        await desk.retract(
          'The main trial behind the benefit stated here was retracted by its journal. Without it the statement does not hold.',
        );
      },
    },
  ];
}

/** Sent back, never taken up again, put away. */
export function coffeeStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, coffeeBloodTests);
  return [
    {
      daysAgo: 124,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('chair');
      },
    },
    {
      daysAgo: 120,
      run: async () => {
        await desk.accept('chair');
        await desk.review('chair', 'reject', 'Correct, but too little for a text of its own.');
        await desk.requestChanges('The chair proposes to merge this into a text on fasting.');
      },
    },
    {
      daysAgo: 90,
      run: async () => {
        await desk.archive('A text on fasting before blood tests will cover this question.');
      },
    },
  ];
}
