import { randomUUID } from 'node:crypto';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Role, ROLES } from '#libs/lifecycle';
import {
  type Database,
  Outbox,
  SqlJobStore,
  TrackedQueue,
  UserRoleRow,
  UserRow,
} from '#libs/persistence';
import { InProcessQueue } from '#libs/queue';
import { createLogger, Environment, type Logger, SteppableClock } from '#libs/runtime';
import { openKeys } from '#libs/workflow';
import { testDatabase } from '#testing/persistence';
import { type OpenDashboard } from '../src/http/app-dependencies.js';
import { createApp } from '../src/http/create-app.js';
import { Passwords } from '../src/identity/passwords.js';
import { Seal, seedOf } from '../src/identity/seal.js';
import { codeOf, newSeed, STEP_SECONDS, stepAt } from '../src/identity/totp.js';
import { TestClient } from './test-client.js';

/** Cheap on purpose: hashing is not what most tests are about. */
const TEST_COST = { memoryCost: 64, timeCost: 1, parallelism: 1 };
/** What bounces are handed in with. */
export const BOUNCE_SECRET = 'bounces-of-a-test-0123';
export const TEST_PASSWORD = 'quiet harbour lantern 7';
/** Where the clock of a test stands unless it says otherwise. */
const TEST_START = Date.UTC(2026, 3, 7, 8, 0, 0);

export interface TestUser {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly seed: Buffer;
}

export interface TestUserOptions {
  readonly roles?: readonly Role[];
  readonly username?: string;
  readonly name?: string;
  readonly credentials?: string;
  readonly tz?: string;
  /** Without password and authenticator. */
  readonly isEnrolled?: boolean;
}

/** The whole API on a database of its own; requests go in without a socket. */
export class TestApp {
  private passwordHash?: Promise<string>;

  constructor(
    readonly app: NestFastifyApplication,
    readonly db: Database,
    readonly clock: SteppableClock,
    readonly dir: string,
    private readonly drop: () => Promise<void>,
  ) {}

  /** A client without cookies. */
  anonymous(): TestClient {
    return new TestClient(this.app);
  }

  /** A client signed in by password and code as a new person of a role, or as the given person. */
  async signedIn(who: Role | TestUser): Promise<TestClient> {
    const user = typeof who === 'string' ? await this.user({ roles: [who] }) : who;
    const client = this.anonymous();
    await client.signIn(user.username, TEST_PASSWORD, await this.code(user));
    return client;
  }

  /** A person as an enrolled one would be, written straight to the database. */
  async user(options: TestUserOptions = {}): Promise<TestUser> {
    const id = randomUUID();
    const username = options.username ?? `person-${id.slice(0, 8)}`;
    const roles = options.roles ?? [];
    const name = options.name ?? `Person ${id.slice(0, 4)}`;
    const seed = newSeed();
    const isEnrolled = options.isEnrolled ?? true;
    this.passwordHash ??= this.app.get(Passwords).hash(TEST_PASSWORD);
    const passwordHash = isEnrolled ? await this.passwordHash : null;
    const now = this.clock.now();
    await this.db.work.bookkeep(async (sql) => {
      await sql.insert(UserRow, {
        id,
        username,
        email: `${username}@example.org`,
        name,
        searchName: name.toLowerCase(),
        credentials: options.credentials ?? 'MD',
        tz: options.tz ?? 'Europe/Berlin',
        passwordHash,
        totpSeed: isEnrolled ? this.app.get(Seal).close(seed, seedOf(id)) : null,
        totpConfirmedAt: isEnrolled ? now : null,
        createdAt: now,
      });
      for (const role of ROLES.filter((it) => roles.includes(it)))
        await sql.insert(UserRoleRow, {
          userId: id,
          role,
          grantedBy: 'test',
          grantedAt: now,
          reason: 'for a test of the API',
        });
    });
    return { id, username, name, roles, seed };
  }

  /** A code that was not used yet; moves the clock on by a step when the present one was. */
  async code(user: TestUser): Promise<string> {
    const sql = 'SELECT totp_last_step AS "last" FROM users WHERE id = $1';
    const row = await this.db.reader.queryOne<{ last: number }>(sql, [user.id]);
    if (row && row.last >= stepAt(this.clock.now())) this.clock.advance(STEP_SECONDS * 1000);
    return codeOf(user.seed, stepAt(this.clock.now()));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}

export interface TestAppOptions {
  readonly clock?: SteppableClock;
  readonly environment?: Partial<Environment>;
  readonly dashboard?: OpenDashboard;
}

/** Boots the API. Close it in `afterAll`. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const clock = options.clock ?? new SteppableClock(TEST_START);
  const database = await testDatabase(clock);
  const { db, dir } = database;
  const environment = Object.freeze(
    Object.assign(
      new Environment(),
      { NODE_ENV: 'test', DATA_DIR: dir, BOUNCE_SECRET },
      options.environment,
    ),
  );
  const logger = createLogger('silent');
  const app = await createApp({
    db,
    clock,
    environment,
    keys: openKeys(`${dir}/keys`, environment.LOG_ORIGIN),
    logger,
    // Not started: a test does the jobs it wants done.
    queue: queueOn(db, clock, logger),
    ...(options.dashboard && { dashboard: options.dashboard }),
    passwordCost: TEST_COST,
  });
  return new TestApp(app, db, clock, dir, () => database.drop());
}

/** The queue of a single server, its jobs tracked in the outbox. */
function queueOn(db: Database, clock: SteppableClock, logger: Logger): TrackedQueue {
  const store = new SqlJobStore(db.work, db.reader);
  const outbox = new Outbox({ work: db.work, reader: db.reader, clock });
  return new TrackedQueue(new InProcessQueue({ store, clock, logger }), outbox);
}
