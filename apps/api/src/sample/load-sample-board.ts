import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type Backbone } from '#libs/backbone';
import { Database, systemContext } from '#libs/persistence';
import { dateIn, type Environment, SteppableClock, VERSION } from '#libs/runtime';
import { ensurePolicy } from '#libs/workflow';
import { createApp } from '../http/create-app.js';
import { linkPath, SignInLinks } from '../identity/sign-in-links.js';
import { writeCredentials } from './credentials-file.js';
import { beginAnew, refuseHalfLoaded, SAMPLE_PART } from './half-loaded.js';
import { settlePastMails } from './settle-past-mails.js';
import { allStories } from './stories/all-stories.js';
import { Board } from './walk/board.js';
import { beginningOf, takeSteps } from './walk/step.js';

export { SAMPLE_CREDENTIALS_FILE } from './credentials-file.js';

const FIRST_DAY = 271;
/** The walk ends this long before now, in ms. */
const HOUR_MS = 3_600_000;

type Opened = Pick<Backbone, 'db' | 'keys' | 'clock' | 'logger'>;

/**
 * Fills an empty instance with the sample board, by walking the API through the past nine months.
 * Nothing else may write meanwhile.
 * @throws when the instance is not empty, or when the walk could not be finished.
 */
export async function loadSampleBoard(
  environment: Readonly<Environment>,
  opened: Opened,
): Promise<void> {
  await refuseUnlessEmpty(environment, opened.db);
  const end = opened.clock.now() - HOUR_MS;
  opened.logger.info('Loading the sample board; this takes a few seconds.');
  const begun = performance.now();
  try {
    await walk(environment, opened, end);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The sample board was loaded only in part: ${message} ${beginAnew(environment)}`,
      { cause: error },
    );
  }
  const ms = Math.round(performance.now() - begun);
  opened.logger.info({ ms }, 'The sample board is loaded.');
}

async function refuseUnlessEmpty(environment: Readonly<Environment>, db: Database): Promise<void> {
  if (environment.NODE_ENV === 'production')
    throw new Error('The sample board is never loaded in production.');
  await refuseHalfLoaded(environment, db);
  const head = await db.reader.queryOne<{ size: number }>('SELECT size FROM audit_head');
  if (Number(head?.size) > 0)
    throw new Error(`The sample board goes into an empty database. ${beginAnew(environment)}`);
}

/** The API on the same database, with a clock that is set by hand, so that time can pass. */
async function walk(
  environment: Readonly<Environment>,
  { db: present, keys, logger }: Opened,
  end: number,
): Promise<void> {
  const clock = new SteppableClock(beginningOf(FIRST_DAY, end));
  const db = new Database(present.sources, clock);
  const context = systemContext(SAMPLE_PART, `imprimatur/${VERSION}`, randomUUID());
  await ensurePolicy(db, context, dateIn('UTC', clock.now()));
  const token = await new SignInLinks(db, clock).issue(context, {
    purpose: 'set-up',
    lifetimeMs: 2 * 24 * HOUR_MS,
  });
  // Hundreds of requests of the past are nobody's news; what goes wrong is.
  const level = logger.isLevelEnabled('info') ? 'warn' : logger.level;
  const quiet = logger.child({ part: SAMPLE_PART }, { level });
  const app = await createApp({ db, clock, environment, keys, logger: quiet });
  try {
    const board = new Board(app, clock);
    await takeSteps(allStories(board, linkPath(token)), clock, end);
    await writeCredentials(resolve(environment.DATA_DIR), Object.values(board.people));
    if (clock.now() < end) clock.set(end);
    await settlePastMails(db);
    await db.work.run(context, async (tx) => {
      tx.audit.append({ action: 'sample.loaded', object: { type: 'system', id: 'sample' } });
    });
  } finally {
    await app.close();
  }
}
