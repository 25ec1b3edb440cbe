import { randomUUID } from 'node:crypto';
import { type Backbone } from '#libs/backbone';
import { type Role, ROLES } from '#libs/lifecycle';
import { systemContext } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { linkPath, SignInLinks } from './identity/sign-in-links.js';
import { refuseHalfLoaded } from './sample/half-loaded.js';
import { loadSampleBoard, SAMPLE_CREDENTIALS_FILE } from './sample/load-sample-board.js';

/** What to tell the person at the terminal once the server listens. */
export interface Welcome {
  print(url: string): void;
}

/**
 * On an empty instance: loads the sample board where that is asked for, or makes the one-time link
 * that sets the instance up. On a sample board: one single-use sign-in link a role.
 */
export async function welcome(
  environment: Readonly<Environment>,
  backbone: Backbone,
): Promise<Welcome> {
  const { db, clock } = backbone;
  if (environment.SAMPLE_BOARD) await refuseHalfLoaded(environment, db);
  const links = new SignInLinks(db, clock);
  const context = systemContext('set-up', 'imprimatur', randomUUID());
  const isEmpty = !(await db.reader.queryOne('SELECT 1 FROM users LIMIT 1'));
  if (isEmpty && environment.SAMPLE_BOARD) await loadSampleBoard(environment, backbone);
  if (isEmpty && !environment.SAMPLE_BOARD) {
    const token = await links.issue(context, { purpose: 'set-up' });
    return lines((url) => [
      `Set up the first administrator (works once): ${url}${linkPath(token)}`,
    ]);
  }
  if (!environment.SAMPLE_BOARD || !(await isSample(backbone))) return lines(() => []);
  const made: { role: Role; name: string; token: string }[] = [];
  for (const role of ROLES) {
    const person = await firstWith(backbone, role);
    if (!person) continue;
    const token = await links.issue(context, { purpose: 'sign-in', userId: person.id });
    made.push({ role, name: person.name, token });
  }
  return lines((url) => [
    'This is the sample board: invented people, invented articles.',
    'Single-use sign-in links, one a role:',
    ...made.map(
      (it) => `  ${it.role.padEnd(14)} ${it.name.padEnd(22)} ${url}${linkPath(it.token)}`,
    ),
    `Passwords and authenticators of the sample people: ${environment.DATA_DIR}/${SAMPLE_CREDENTIALS_FILE}`,
  ]);
}

function lines(make: (url: string) => string[]): Welcome {
  return {
    print: (url) => {
      const all = [`Imprimatur is ready at ${url}`, ...make(url)];
      process.stdout.write(`\n${all.join('\n')}\n\n`);
    },
  };
}

async function isSample({ db }: Backbone): Promise<boolean> {
  const sql = "SELECT 1 FROM audit_events WHERE action = 'sample.loaded' LIMIT 1";
  return (await db.reader.queryOne(sql)) !== undefined;
}

function firstWith(
  { db }: Backbone,
  role: Role,
): Promise<{ id: string; name: string } | undefined> {
  return db.reader.queryOne<{ id: string; name: string }>(
    `SELECT u.id AS id, u.name AS name FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE r.role = $1 AND u.disabled_at IS NULL ORDER BY u.created_at, u.id LIMIT 1`,
    [role],
  );
}
