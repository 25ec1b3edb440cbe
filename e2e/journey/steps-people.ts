import { Person } from './person.js';
import { hold, type Stage, type Step } from './stage.js';

const BOARD = [
  { key: 'editor', username: 'edda', name: 'Edda Berg', roles: ['editor'], credentials: '' },
  { key: 'author', username: 'ada', name: 'Ada Quill', roles: ['author'], credentials: '' },
  { key: 'rolf', username: 'rolf', name: 'Rolf Lind', roles: ['reviewer'], credentials: 'MD' },
  { key: 'runa', username: 'runa', name: 'Runa Dahl', roles: ['reviewer'], credentials: 'PharmD' },
  {
    key: 'compliance',
    username: 'cora',
    name: 'Cora Vance',
    roles: ['compliance'],
    credentials: '',
  },
] as const;

export const setUp: Step = {
  name: 'the first administrator sets the instance up by the one-time link',
  async run(stage) {
    const { url, setUpLink } = stage.server;
    const identity = { username: 'admin', name: 'Alma Root', email: 'admin@example.org' };
    const admin = await Person.enrol(url, setUpLink, identity, { isSetUp: true });
    stage.people = { admin } as Stage['people'];
    return admin.username;
  },
};

export const people: Step = {
  name: 'the administrator creates five people, who choose passwords and authenticators',
  async run(stage) {
    const { admin } = stage.people;
    for (const { key, username, name, roles, credentials } of BOARD) {
      const email = `${username}@example.org`;
      const created = await admin.client.post('/api/users', {
        ...{ username, name, email, credentials, roles },
        tz: 'Europe/Berlin',
        reason: 'Member of the board of this journey.',
      });
      const { id } = created.json<{ id: string }>();
      const issued = await admin.client.post(`/api/users/${id}/links`);
      const { path } = issued.json<{ path: string }>();
      stage.people[key] = await Person.enrol(stage.server.url, path, { username, name, email });
      hold(stage.people[key].id === id, `${username} is signed in as somebody else.`);
    }
    return BOARD.map((it) => it.name).join(', ');
  },
};
