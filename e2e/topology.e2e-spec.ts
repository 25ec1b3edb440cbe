import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type PrivateServer, startServer } from './journey/private-server.js';
import { type Stage } from './journey/stage.js';
import { people, setUp } from './journey/steps-people.js';
import { firstRound, importArticle, submit } from './journey/steps-review.js';
import { catchMails, type MailCatcher } from './topology/mail-catcher.js';
import { answering, type Ground, makeGround } from './topology/servers.js';
import { startWorker, type WorkerProcess, WorkerRefused } from './topology/worker-process.js';

const ROOT = resolve(import.meta.dirname, '..');
const ARTICLE = join(ROOT, 'e2e/fixtures/does-rest-help.md');
const LIMIT_MS = 5_000;
const MINUTES = 60_000;

const queues = await answering();
// Jest wants a test in every file, also where no server answers.
it('looks for the servers it needs', () => expect(Array.isArray(queues)).toBe(true));

describe.each(queues)('A server and two workers, with the queue on %s', (queue) => {
  let ground: Ground;
  let mail: MailCatcher;
  let dataFolder: string;
  let stage: Stage;
  let server: PrivateServer | undefined;
  const workers: WorkerProcess[] = [];
  const settings = (): Record<string, string> => ({
    ...{ DATABASE_URL: ground.databaseUrl, DATA_DIR: dataFolder, SMTP_URL: mail.url },
    ...{ JOB_LEASE_SECONDS: '2', MAIL_LEASE_SECONDS: '3' },
  });
  const shared = () => ({ ...settings(), QUEUE_URL: ground.queueUrl });
  const begin = async (more: Record<string, string>): Promise<PrivateServer> => {
    // The folder that a private server makes for itself is not used.
    server = await startServer(ROOT, more);
    return server;
  };
  const work = async (): Promise<WorkerProcess> => {
    const worker = await startWorker(ROOT, shared());
    workers.push(worker);
    return worker;
  };
  /** An author's article goes to two reviewers, who get their invitations by mail. */
  const inviteTwo = async (): Promise<void> => {
    await importArticle.run(stage);
    await submit.run(stage);
    await firstRound.run(stage);
  };
  const invited = (isAccepted: boolean) =>
    mail.mails.filter((it) => it.to === 'runa@example.org' && it.isAccepted === isAccepted);
  const eventually = async (holds: () => boolean, withinMs = 60_000): Promise<void> => {
    const until = performance.now() + withinMs;
    while (!holds() && performance.now() < until) await sleep(50);
    expect(holds()).toBe(true);
  };

  beforeAll(async () => {
    [ground, mail] = [await makeGround(queue), await catchMails()];
    dataFolder = await mkdtemp(join(tmpdir(), 'imprimatur-topology-'));
    stage = { article: { file: ARTICLE, source: await readFile(ARTICLE, 'utf8') } } as Stage;
  }, MINUTES);
  afterEach(() => mail.setHanging(false));
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await server?.stop();
    await mail.close();
    await ground.clear();
    await rm(dataFolder, { recursive: true, force: true });
  }, MINUTES);

  it(
    'keeps a worker away from a server that does its jobs itself',
    async () => {
      const alone = await begin(settings());
      Object.assign(stage, { server: alone });
      await setUp.run(stage);
      await people.run(stage);
      const refused: unknown = await startWorker(ROOT, shared()).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(WorkerRefused);
      expect(refused).toMatchObject({
        code: 2,
        output: expect.stringMatching(/does its jobs itself: no worker may run beside it/),
      });
      expect((await alone.stop()).code).toBe(0);
      await alone.clean();
    },
    3 * MINUTES,
  );

  it(
    'does jobs in a worker, and keeps them while there is none',
    async () => {
      const port = new URL(stage.server.url).port;
      Object.assign(stage, { server: await begin({ ...shared(), PORT: port }) });
      await inviteTwo();
      await sleep(1_500);
      expect(mail.mails).toEqual([]);
      await work();
      await eventually(() => invited(true).length === 1);
    },
    3 * MINUTES,
  );

  it(
    'lets another worker take over from one that was killed, with the same mail',
    async () => {
      const [first] = workers;
      mail.setHanging(true);
      const before = invited(true).length;
      await inviteTwo();
      await eventually(() => invited(false).length > 0);
      await first?.kill();
      mail.setHanging(false);
      await work();
      await eventually(() => invited(true).length > before);
      const again = invited(true).slice(before);
      expect(again).toHaveLength(1);
      expect(again[0]?.messageId).toBe(invited(false)[0]?.messageId);
    },
    3 * MINUTES,
  );

  it(
    'refuses a server that would do its jobs itself beside a worker',
    async () => {
      await server?.stop();
      await expect(begin(settings())).rejects.toThrow(/must not run beside it/);
    },
    3 * MINUTES,
  );

  it(
    'ends server and workers within five seconds of SIGTERM',
    async () => {
      const last = await begin(shared());
      await work();
      for (const process of [...workers.slice(1), last]) {
        const { code, ms } = await process.stop();
        expect(code).toBe(0);
        expect(ms).toBeLessThan(LIMIT_MS);
      }
    },
    3 * MINUTES,
  );
});
