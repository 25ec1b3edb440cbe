import { resolve } from 'node:path';
import { type Database } from '#libs/persistence';
import { type Environment } from '#libs/runtime';

/** Who writes the first and the last event of a sample board. */
export const SAMPLE_PART = 'sample';

/** @throws when a sample board was begun here and never finished, by an error or by a power cut. */
export async function refuseHalfLoaded(
  environment: Readonly<Environment>,
  db: Database,
): Promise<void> {
  const begun = await db.reader.queryOne(
    `SELECT 1 FROM audit_events WHERE actor_id = $1
     AND NOT EXISTS (SELECT 1 FROM audit_events WHERE action = 'sample.loaded') LIMIT 1`,
    [`system:${SAMPLE_PART}`],
  );
  if (begun) throw new Error(`The sample board was loaded only in part. ${beginAnew(environment)}`);
}

/** What to do about it, in words. */
export function beginAnew({ DATA_DIR, DATABASE_URL }: Readonly<Environment>): string {
  const first = DATABASE_URL ? 'Empty the database, delete' : 'Delete';
  return `${first} the folder ${resolve(DATA_DIR)} and start again.`;
}
