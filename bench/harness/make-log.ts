import { type Actor, type Role } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { systemClock } from '#libs/runtime';

const EVENTS_A_TRANSACTION = 5_000;
const NAMES = ['Ana Müller', 'Bo Larsen', 'Chidi Okafor', 'Dana Novák', 'Eun-ji Park'];
const ROLES: readonly Role[] = ['author', 'editor', 'reviewer', 'chair'];

/** Opens a SQLite file and fills it up to `events` realistic events; a file that has them is left as it is. */
export async function makeLog(file: string, events: number): Promise<Database> {
  const db = await Database.open({ file }, systemClock);
  await db.migrate();
  const head = await db.reader.queryOne<{ size: number }>('SELECT size FROM audit_head');
  for (let seq = head?.size ?? 0; seq < events; seq += EVENTS_A_TRANSACTION)
    await append(db, seq, Math.min(EVENTS_A_TRANSACTION, events - seq));
  return db;
}

/** One event in two changes fields, one in eight gives a reason: about what a board's day looks like. */
function append(db: Database, from: number, count: number): Promise<void> {
  return db.work.run(contextOf(from), async ({ audit }) => {
    for (let seq = from; seq < from + count; seq += 1) {
      const article = `article-${seq % 500}`;
      audit.append({
        action: seq % 2 === 0 ? 'revision.edited' : 'assignment.reminded',
        object: { type: 'revision', id: `revision-${seq % 2_000}`, rev: 1 + (seq % 7) },
        article,
        ...(seq % 8 === 0 && {
          why: {
            code: 'correction',
            text: 'The dose was given per day, not per kilogram; corrected.',
          },
        }),
        ...(seq % 2 === 0 && {
          changes: [{ path: 'summary', old: `Text ${seq}`, new: `Text ${seq}, "revised"` }],
        }),
      });
    }
  });
}

function contextOf(seq: number): WriteContext {
  const at = (seq / EVENTS_A_TRANSACTION) % NAMES.length;
  const actor: Actor = {
    id: `person-${at}`,
    name: `Dr. ${NAMES[at]}`,
    roles: [ROLES[at % ROLES.length] ?? 'editor'],
    tz: 'Europe/Berlin',
  };
  return {
    actor,
    auth: { method: 'password+totp', session: '6f0d2c9a4b1e8d37' },
    source: {
      ip: '192.0.2.17',
      ua: 'Mozilla/5.0 (X11; Linux x86_64)',
      app: 'imprimatur-api/0.1.0',
    },
    requestId: `bench-${seq}`,
  };
}
