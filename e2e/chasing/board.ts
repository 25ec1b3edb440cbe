import { Person } from '../journey/person.js';
import { type Topology } from './topology.js';

const PEOPLE = {
  edda: { name: 'Edda Berg', roles: ['editor'] },
  ada: { name: 'Ada Quill', roles: ['author'] },
  rolf: { name: 'Rolf Lind', roles: ['reviewer'] },
  runa: { name: 'Runa Dahl', roles: ['reviewer'] },
  remy: { name: 'Remy Anand', roles: ['reviewer'] },
} as const;

export type Board = Readonly<Record<keyof typeof PEOPLE, Person>>;

/** Sets the instance up and enrols an editor, an author and three reviewers in Berlin. */
export async function enrolBoard({ server, time }: Topology): Promise<Board> {
  const root = { username: 'admin', name: 'Alma Root', email: 'admin@example.org' };
  const admin = await Person.enrol(server.url, server.setUpLink, root, { isSetUp: true, time });
  const board: Partial<Record<keyof typeof PEOPLE, Person>> = {};
  for (const [key, { name, roles }] of Object.entries(PEOPLE)) {
    const identity = { username: key, name, email: `${key}@example.org` };
    const created = await admin.client.post('/api/users', {
      ...{ ...identity, roles, credentials: 'MD', tz: 'Europe/Berlin' },
      reason: 'Member of the board of this journey.',
    });
    const { id } = created.json<{ id: string }>();
    const issued = await admin.client.post(`/api/users/${id}/links`);
    const { path } = issued.json<{ path: string }>();
    board[key as keyof typeof PEOPLE] = await Person.enrol(server.url, path, identity, { time });
  }
  return board as Board;
}
