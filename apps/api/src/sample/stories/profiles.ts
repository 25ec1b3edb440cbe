import { type Specialty } from '#libs/lifecycle';
import { addDays, dateIn } from '#libs/runtime';
import { type Seat } from '../people.js';
import { type Board } from '../walk/board.js';
import { type Step } from '../walk/step.js';

interface OnFile {
  readonly specialties: readonly Specialty[];
  readonly licence: { readonly authority: string; readonly number: string };
  /** Days that the licence holds from the day it is recorded. */
  readonly validDays: number;
}

const ON_FILE: Partial<Record<Seat, OnFile>> = {
  reviewer: {
    specialties: ['physician', 'primary care'],
    licence: { authority: 'Lagos Medical Register (invented)', number: 'LMR 20417' },
    validDays: 470,
  },
  chair: {
    specialties: ['pharmacist'],
    licence: { authority: 'Harbour Chamber of Pharmacists (invented)', number: 'HCP 3308' },
    validDays: 620,
  },
};

/** What editors go by when they ask somebody: specialties, licences that were looked up, days away. */
export function profilesStory(board: Board): Step[] {
  return [
    {
      daysAgo: 268,
      run: async () => {
        for (const [seat, about] of Object.entries(ON_FILE))
          await putOnFile(board, seat as Seat, about);
        await tellAboutThemselves(board);
      },
    },
    { daysAgo: 3, run: () => goAway(board) },
  ];
}

async function putOnFile(board: Board, seat: Seat, about: OnFile): Promise<void> {
  const editor = await board.browser('editor');
  const path = `/api/users/${board.people[seat].id}`;
  const profile = { specialties: about.specialties, maxConcurrent: null, minGapDays: 0 };
  await editor.put(`${path}/profile`, { json: profile, version: 0 });
  const administrator = await board.browser('administrator');
  const today = dateIn('UTC', board.clock.now());
  const licence = { ...about.licence, expiresOn: addDays(today, about.validDays) };
  const recorded = await administrator.post(`${path}/licences`, { json: licence });
  const { id } = recorded.json<{ id: string }>();
  const looked = await board.browser('editor');
  await looked.post(`${path}/licences/${id}/verify`, { json: {}, version: 1 });
}

async function tellAboutThemselves(board: Board): Promise<void> {
  const reviewer = await board.browser('reviewer');
  await reviewer.put('/api/me/profile', {
    json: { maxConcurrent: 6, minGapDays: 0 },
    version: 1,
  });
  await reviewer.post('/api/me/interests', {
    json: { kind: 'company', name: 'Brightmarsh Instruments (invented)', note: 'One lecture fee.' },
  });
}

/** The chair can be asked while at a congress; dates move behind it. */
async function goAway(board: Board): Promise<void> {
  const chair = await board.browser('chair');
  const today = dateIn('Asia/Tokyo', board.clock.now());
  await chair.post('/api/me/availability', {
    json: {
      ...{ fromOn: addDays(today, 20), untilOn: addDays(today, 24) },
      ...{ effect: 'extends', note: 'Congress' },
    },
  });
}
