import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { Database } from '#libs/persistence';
import { readEnvironment, systemClock } from '#libs/runtime';

/** A worker gives a sign of life four times a minute. */
const SILENT_MS = 60_000;

/** For a container's health check: ends with 0 when this machine's worker has told the database it lives. */
async function main(): Promise<number> {
  const { DATABASE_URL, DATA_DIR } = readEnvironment();
  const location = DATABASE_URL
    ? { url: DATABASE_URL }
    : { file: join(resolve(DATA_DIR), 'imprimatur.sqlite') };
  const db = await Database.open(location, systemClock);
  const alive = await db.reader.queryOne(
    "SELECT 1 FROM processes WHERE kind = 'worker' AND host = $1 AND seen_at > $2 LIMIT 1",
    [hostname(), systemClock.now() - SILENT_MS],
  );
  await db.close();
  return alive ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  () => process.exit(1),
);
