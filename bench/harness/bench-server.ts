import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Role } from '#libs/lifecycle';
import { Database, SessionRow, UserRoleRow, UserRow, type WriteContext } from '#libs/persistence';
import { systemClock } from '#libs/runtime';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A data folder that a bench fills before the server starts on it. */
export class BenchServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'imprimatur-bench-'));
  private process?: ChildProcess;
  url = '';

  /** Opens the database of the folder, migrated, for filling it. Close it before `start`. */
  async open(): Promise<Database> {
    const db = await Database.open({ file: join(this.folder, 'imprimatur.sqlite') }, systemClock);
    await db.migrate();
    return db;
  }

  /** Starts the built server as a process of its own; resolves with the ms to its first 200. */
  async start(): Promise<number> {
    const begun = performance.now();
    this.process = spawn(process.execPath, [join(ROOT, 'dist/apps/api/src/main.js')], {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        PORT: '0',
        DATA_DIR: this.folder,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.url = await new Promise((done, fail) => {
      this.process?.once('exit', (code) => fail(new Error(`The server ended with ${code}.`)));
      this.process?.stdout?.on('data', (chunk: Buffer) => {
        const url = /ready at (\S+)/.exec(chunk.toString())?.[1];
        if (url) done(url);
      });
    });
    const first = await fetch(`${this.url}/healthz`);
    if (!first.ok) throw new Error(`/healthz answers ${first.status}.`);
    return performance.now() - begun;
  }

  /** CPU seconds the server has used so far, user and system. */
  cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  get pid(): number {
    return this.process?.pid ?? 0;
  }

  async stop(): Promise<void> {
    const { process: server } = this;
    if (server && server.exitCode === null) {
      await new Promise((done) => {
        server.once('exit', done);
        server.kill('SIGTERM');
      });
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface SignedIn {
  readonly userId: string;
  readonly cookie: string;
}

/** A person of a role with a session, as after signing in. */
export async function signedIn(db: Database, role: Role): Promise<SignedIn> {
  const userId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const now = Date.now();
  await db.work.bookkeep(async (sql) => {
    await sql.insert(UserRow, {
      id: userId,
      username: `u-${userId}`,
      email: `${userId}@example.org`,
      name: 'Bench Person',
      searchName: 'bench person',
      tz: 'UTC',
      createdAt: now,
    });
    await sql.insert(UserRoleRow, {
      userId,
      role,
      grantedBy: 'x',
      grantedAt: now,
      reason: 'bench',
    });
    await sql.insert(SessionRow, {
      tokenHash: createHash('sha256').update(token).digest('hex'),
      userId,
      method: 'password+totp',
      startedAt: now,
      lastSeenAt: now,
      expiresAt: now + 12 * 3_600_000,
    });
  });
  return { userId, cookie: `__Host-imprimatur=${token}` };
}

/** The write context of a person in a bench. */
export function contextOf(person: SignedIn, role: Role): WriteContext {
  return {
    actor: { id: person.userId, name: 'Bench Person', roles: [role], tz: 'UTC' },
    source: { app: 'bench' },
    requestId: 'bench',
  };
}

/** The CSRF token of a session, asked of the server. */
export async function csrfOf(url: string, { cookie }: SignedIn): Promise<string> {
  const answer = await fetch(`${url}/api/session`, { headers: { cookie } });
  return ((await answer.json()) as { csrfToken: string }).csrfToken;
}
