import { antihistaminesDriving } from '../texts/antihistamines-driving.js';
import { ironDeficiency, ironDeficiencyNext } from '../texts/iron-deficiency.js';
import { sunProtection, sunProtectionClearer } from '../texts/sun-protection.js';
import { ArticleDesk } from '../walk/article-desk.js';
import { type Board } from '../walk/board.js';
import { type Step } from '../walk/step.js';

/** Published as new, then again with an editorial change. One reviewer declined. */
export function sunProtectionStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, sunProtection);
  return [
    {
      daysAgo: 210,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer', 'chair');
        await desk.decline('chair', 'time', 'I am at a congress for three weeks.');
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
      daysAgo: 90,
      run: async () => {
        const summary = 'One sentence says more clearly what is meant. No advice has changed.';
        await desk.revise(sunProtectionClearer, { summary, changeClass: 'editorial' });
        await desk.submit(summary);
        await desk.openRound('reviewer');
        await desk.accept('reviewer');
        await desk.agree('reviewer');
        await desk.approve();
        await desk.publish();
      },
    },
  ];
}

/** High risk, so due again after six months, which have passed. */
export function antihistaminesStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, antihistaminesDriving);
  return [
    {
      daysAgo: 250,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer', 'chair');
      },
    },
    {
      daysAgo: 247,
      run: async () => {
        await desk.accept('reviewer');
        await desk.accept('chair');
        await desk.agree('chair', 'The interaction with opioids is well put.');
        await desk.agree('reviewer');
        await desk.approve();
        await desk.publish();
      },
    },
  ];
}

/** Published; somebody has begun the next text, which nobody has signed. */
export function ironStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, ironDeficiency);
  return [
    {
      daysAgo: 124,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer', 'chair');
      },
    },
    {
      daysAgo: 120,
      run: async () => {
        await desk.accept('reviewer');
        await desk.accept('chair');
        await desk.agree('reviewer');
        await desk.agree('chair');
        await desk.approve();
        await desk.publish();
      },
    },
    {
      daysAgo: 4,
      run: async () => {
        const summary = 'Adds medicines that lower the absorption of iron.';
        await desk.revise(ironDeficiencyNext, { summary });
      },
    },
  ];
}
