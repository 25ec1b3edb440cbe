import { homeBloodPressure } from '../texts/home-blood-pressure.js';
import { ArticleDesk } from '../walk/article-desk.js';
import { type Board } from '../walk/board.js';
import { NOTHING_TO_DECLARE, ONE_LECTURE } from '../walk/disclosures.js';
import { type Step } from '../walk/step.js';

/** Ids of the annotations that the second round settles. */
interface Threads {
  required: string;
  question: string;
}

/** One round of changes with annotations, a second one with signatures, then published. */
export function bloodPressureStory(board: Board): Step[] {
  const desk = new ArticleDesk(board, homeBloodPressure);
  const threads: Threads = { required: '', question: '' };
  return [...firstRound(desk, threads), ...secondRound(desk, threads)];
}

function firstRound(desk: ArticleDesk, threads: Threads): Step[] {
  return [
    {
      daysAgo: 262,
      run: async () => {
        await desk.write();
        await desk.submit();
        await desk.openRound('reviewer', 'chair');
      },
    },
    {
      daysAgo: 258,
      run: async () => {
        await desk.accept('reviewer', ONE_LECTURE);
        await desk.accept('chair', NOTHING_TO_DECLARE);
        threads.required = await desk.mark('reviewer', {
          exact: 'A very high reading together with symptoms',
          severity: 'required',
          body: 'Say from which reading on; “very high” is understood in different ways.',
          wording: 'A reading above 180/120 mm Hg together with symptoms',
        });
        threads.question = await desk.mark('chair', {
          exact: 'Check the arm circumference',
          severity: 'question',
          body: 'Do practices have a tape measure at hand, or should we give a rule of thumb?',
        });
        await desk.reply(
          'author',
          threads.question,
          'Most cuffs show the range on the cuff itself.',
        );
        await desk.review('reviewer', 'changes-needed', 'One required change, otherwise sound.');
        await desk.requestChanges('One required change: name the reading that is meant.');
      },
    },
  ];
}

function secondRound(desk: ArticleDesk, threads: Threads): Step[] {
  return [
    {
      daysAgo: 250,
      run: async () => {
        await desk.revise(withThreshold(), { summary: 'Names the reading that is an emergency.' });
        await desk.submit('Names the reading that is an emergency.');
        await desk.openRound('reviewer', 'chair');
      },
    },
    {
      daysAgo: 247,
      run: async () => {
        await desk.accept('reviewer');
        await desk.accept('chair');
        await desk.resolve(
          'reviewer',
          threads.required,
          'The reading is named now, with its source.',
        );
        await desk.resolve('chair', threads.question, 'The range on the cuff is enough.');
        await desk.agree('reviewer');
        await desk.agree('chair', 'Ready to go out.');
        await desk.approve();
        await desk.publish();
      },
    },
  ];
}

function withThreshold(): typeof homeBloodPressure {
  const { clinician = '', patient = '' } = homeBloodPressure.bodies;
  return {
    ...homeBloodPressure,
    bodies: {
      clinician: clinician.replace(
        'A very high reading together with symptoms such as chest pain, breathlessness or weakness on one side is an emergency.',
        'A reading above 180/120 mm Hg together with symptoms such as chest pain, breathlessness or weakness on one side is an emergency [@bp-primary].',
      ),
      patient,
    },
  };
}
