import { PEOPLE, type Seat } from '../people.js';
import { secondPolicy } from '../second-policy.js';
import { type Board } from '../walk/board.js';
import { type Step } from '../walk/step.js';

const ADMINISTRATOR = 'administrator';
const INVITED: readonly Seat[] = ['editor', 'author', 'reviewer', 'chair'];

/** The instance is set up by its one-time link, and everybody gets an account. */
export function foundingStory(board: Board, setUpPath: string): Step[] {
  return [
    {
      daysAgo: 270,
      run: async () => {
        const { administrator } = board.people;
        await administrator.enrol(setUpPath, true);
        await describeAdministrator(board);
        for (const seat of INVITED) await invite(board, seat);
        await nameComplianceOfficer(board);
      },
    },
    {
      daysAgo: 125,
      run: async () => {
        const browser = await board.browser(ADMINISTRATOR);
        await browser.post('/api/policies', { json: secondPolicy(board.clock.now()), version: 1 });
      },
    },
  ];
}

async function describeAdministrator(board: Board): Promise<void> {
  const { credentials, specialty, tz } = PEOPLE.administrator;
  const browser = await board.browser(ADMINISTRATOR);
  const { version } = (await browser.get('/api/me')).json<{ version: number }>();
  await browser.patch('/api/me', { json: { credentials, specialty, tz }, version });
}

async function invite(board: Board, seat: Seat): Promise<void> {
  const browser = await board.browser(ADMINISTRATOR);
  const reason = 'Founding member of the board';
  const created = await browser.post('/api/users', { json: { ...PEOPLE[seat], reason } });
  const { id } = created.json<{ id: string }>();
  const issued = await browser.post(`/api/users/${id}/links`, { json: { purpose: 'enrol' } });
  await board.people[seat].enrol(issued.json<{ path: string }>().path);
}

/** Nobody gives themselves a role, so a second administrator helps out for a moment. */
async function nameComplianceOfficer(board: Board): Promise<void> {
  const { administrator, editor } = board.people;
  const first = await administrator.browser();
  await first.post(`/api/users/${editor.id}/roles`, {
    json: { role: ADMINISTRATOR, reason: 'To name the compliance officer, nothing else' },
  });
  const second = await editor.browser();
  await second.post(`/api/users/${administrator.id}/roles`, {
    json: { role: 'compliance', reason: 'Compliance officer of the board' },
  });
  await first.delete(`/api/users/${editor.id}/roles/${ADMINISTRATOR}`, {
    json: { reason: 'The compliance officer has been named' },
  });
}
