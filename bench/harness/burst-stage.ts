import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, systemContext } from '#libs/persistence';
import { dateIn, systemClock } from '#libs/runtime';
import { ensurePolicy, openKeys } from '#libs/workflow';
import { Child } from './child.js';
import { plantReminders } from './due-reminders.js';
import { MailSink } from './mail-sink.js';
import { newDatabase } from './own-servers.js';

const LOG_ORIGIN = 'imprimatur.local/board';

export interface StageOptions {
  /** The PostgreSQL server to make a database on; SQLite when absent. */
  readonly postgresUrl?: string;
  /** `postgres` means that very database. */
  readonly queueUrl?: string;
  readonly reminders: number;
  /** More settings for every process. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A board with planned reminders, a mail server, and the processes that are to send them. */
export class BurstStage {
  private constructor(
    readonly db: Database,
    readonly sink: MailSink,
    readonly folder: string,
    private readonly env: Readonly<Record<string, string>>,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async set(options: StageOptions): Promise<BurstStage> {
    const folder = mkdtempSync(join(tmpdir(), 'imprimatur-burst-'));
    const made = options.postgresUrl ? await newDatabase(options.postgresUrl) : undefined;
    const file = join(folder, 'imprimatur.sqlite');
    const db = await Database.open(made ? { url: made.url } : { file }, systemClock);
    await db.migrate();
    openKeys(join(folder, 'keys'), LOG_ORIGIN);
    const today = dateIn('UTC', Date.now());
    await ensurePolicy(db, systemContext('bench', 'bench', 'bench'), today);
    // A new policy has every ladder planned anew: not while mails are counted.
    await db.work.bookkeep((sql) => sql.execute('DELETE FROM outbox'));
    await plantReminders(db, options.reminders);
    if (made) await db.work.bookkeep((sql) => sql.execute('ANALYZE'));
    const sink = await MailSink.start();
    const queueUrl = options.queueUrl === 'postgres' ? made?.url : options.queueUrl;
    const env = {
      ...{ NODE_ENV: 'production', DATA_DIR: folder, LOG_LEVEL: 'warn', LOG_ORIGIN },
      ...{ SMTP_URL: sink.url, PUBLIC_URL: 'https://board.example.org', PORT: '0' },
      ...(made && { DATABASE_URL: made.url }),
      ...(queueUrl && { QUEUE_URL: queueUrl }),
      ...options.settings,
    };
    return new BurstStage(db, sink, folder, env, made ? () => made.drop() : async () => undefined);
  }

  worker(): Promise<Child> {
    return Child.start('apps/worker/src/main.js', this.env);
  }

  /** The server; it does the jobs itself where there is no queue. */
  server(): Promise<Child> {
    return Child.start('apps/api/src/main.js', this.env);
  }

  /** Waits until so many different mails have come. @returns false when they do not within the time */
  async arrived(count: number, limitMs: number): Promise<boolean> {
    const until = performance.now() + limitMs;
    while (performance.now() < until) {
      if ((await this.sink.count()).distinct >= count) return true;
      await sleep(50);
    }
    return false;
  }

  /** Waits until every mail is settled: nothing is being sent and nothing waits. */
  async settled(limitMs: number): Promise<boolean> {
    const until = performance.now() + limitMs;
    while (performance.now() < until) {
      const left = await this.db.reader.queryOne<{ count: number }>(
        "SELECT COUNT(*) AS count FROM mails WHERE state IN ('queued', 'sending', 'deferred')",
      );
      if (Number(left?.count) === 0) return true;
      await sleep(200);
    }
    return false;
  }

  async clear(): Promise<void> {
    await this.sink.stop();
    await this.db.close();
    await this.dropDatabase();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
