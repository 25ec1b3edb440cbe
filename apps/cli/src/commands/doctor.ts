import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Database } from '#libs/persistence';
import { type Environment, systemClock } from '#libs/runtime';
import { keyFolder, sqliteFile, withDatabase } from '../open-instance.js';
import { plainLine, type Terminal } from '../terminal.js';

const MIN_FREE_MB = 500;
/** What the clock may be behind the log's last event, in ms (AUD-7). */
const CLOCK_TOLERANCE_MS = 2_000;

/** What was found: a word on what is right, or what to do. */
interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

const good = (text: string): Finding => ({ isGood: true, text });
const bad = (text: string): Finding => ({ isGood: false, text });

/** Looks at everything an instance needs to run and changes nothing. Says whether all is well. */
export async function doctor(
  environment: Readonly<Environment>,
  terminal: Terminal,
): Promise<boolean> {
  const findings: [string, Finding][] = [
    ['environment', environmentOf(environment)],
    ['keys', keysOf(environment)],
    ['disk', diskOf(environment)],
    ...(await databaseOf(environment)),
  ];
  for (const [name, { isGood, text }] of findings)
    terminal.out(`${isGood ? 'ok  ' : 'BAD '} ${name}: ${plainLine(text)}`);
  return findings.every(([, { isGood }]) => isGood);
}

function environmentOf({ NODE_ENV, PUBLIC_URL, DATA_DIR }: Readonly<Environment>): Finding {
  if (NODE_ENV === 'production' && !PUBLIC_URL)
    return bad('PUBLIC_URL is not set: links and the origin check need it.');
  return good(`${NODE_ENV}, data in ${resolve(DATA_DIR)}, Node ${process.versions.node}`);
}

function keysOf(environment: Readonly<Environment>): Finding {
  const file = join(keyFolder(environment), 'log.key');
  if (!existsSync(file))
    return bad(`${file} is not there. The server makes it at its first start.`);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    return bad(`${file} cannot be read by this account.`);
  }
  const isOpen = (statSync(file).mode & 0o077) !== 0;
  return isOpen
    ? bad(`${file} can be read by others: chmod 400.`)
    : good('the log’s key is readable');
}

function diskOf({ DATA_DIR }: Readonly<Environment>): Finding {
  const folder = resolve(DATA_DIR);
  const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : dirname(folder));
  const freeMb = Math.floor((bavail * bsize) / 1_048_576);
  const text = `${freeMb} MB free`;
  return freeMb < MIN_FREE_MB ? bad(`${text}, less than ${MIN_FREE_MB}: make room.`) : good(text);
}

async function databaseOf(environment: Readonly<Environment>): Promise<[string, Finding][]> {
  try {
    // Opening asserts the pragmas that SQLite needs to keep what it acknowledged (QA-4).
    return await withDatabase(environment, async (db) => [
      ['database', good(`${db.sources.engine} answers; connection settings are as they must be`)],
      ...(await tablesAndClock(db)),
    ]);
  } catch (error) {
    const where = environment.DATABASE_URL ? 'DATABASE_URL' : sqliteFile(environment);
    return [['database', bad(`${where}: ${(error as Error).message}`)]];
  }
}

async function tablesAndClock({ reader, sources }: Database): Promise<[string, Finding][]> {
  try {
    const head = await reader.queryOne<{ at: number; size: number }>(
      'SELECT last_at AS at, size FROM audit_head WHERE id = 1',
    );
    const isPending = await sources.writer.showMigrations();
    const behind = Number(head?.at ?? 0) - systemClock.now();
    return [
      ['tables', isPending ? bad('Run "imprimatur migrate".') : good(`${head?.size} events`)],
      [
        'clock',
        behind > CLOCK_TOLERANCE_MS
          ? bad(`It is ${Math.round(behind / 1000)} s behind the log’s last event: set it right.`)
          : good(new Date(systemClock.now()).toISOString()),
      ],
    ];
  } catch {
    return [['tables', bad('They are not there. Run "imprimatur migrate".')]];
  }
}
