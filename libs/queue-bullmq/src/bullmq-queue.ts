import { type Queue as BullQueue, type Worker } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  assertHandlers,
  type Job,
  type JobHandlers,
  type JobLedger,
  type JobName,
  type ParkedJob,
  type PayloadOf,
  type Queue,
  type QueueHealth,
} from '#libs/queue';
import { type Clock, type Logger, withCorrelation } from '#libs/runtime';
import { type Broker, type Opened, type Process, type StoredJob } from './broker.js';
import { jobIdOf } from './job-id.js';
import { perform } from './perform.js';
import { Producer } from './producer.js';
import { dueSince, storedJob } from './stored-job.js';
import { within } from './within.js';

export interface BullmqQueueOptions {
  readonly broker: Broker;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
  /** Jobs at the same time in this process. */
  readonly concurrency?: number;
  /** How long a silent worker keeps its jobs, in ms; the same in every process. */
  readonly leaseMs?: number;
  /** How long `stop` waits for running jobs, in ms; then their leases run out and they are repeated. */
  readonly graceMs?: number;
}

const JOBS_AT_ONCE = 500;
const REOPEN_MS = 1_000;
/** A server that is away complains at every try: once in a while is enough. */
const COMPLAIN_EVERY_MS = 10_000;

/** Jobs on a server that several processes share: BullMQ on Redis or on PostgreSQL. */
export class BullmqQueue implements Queue {
  private readonly options: Required<BullmqQueueOptions>;
  private readonly producer: Producer;
  private readonly running = new Set<string>();
  private worker?: Opened<Worker<StoredJob>>;
  private isStopped = false;
  private complainedAt = -Infinity;

  constructor(options: BullmqQueueOptions) {
    this.options = { concurrency: 8, leaseMs: 30_000, graceMs: 4_000, ...options };
    this.producer = new Producer(options.broker, this.complain);
  }

  async add(...jobs: Job[]): Promise<void> {
    const { broker, clock } = this.options;
    const now = clock.now();
    for (let from = 0; from < jobs.length; from += JOBS_AT_ONCE) {
      const part = jobs
        .slice(from, from + JOBS_AT_ONCE)
        .map((it) => storedJob(it, now, broker.kind));
      await this.producer.ask((queue) => queue.addBulk(part));
    }
  }

  /** Begins as soon as the server answers, and again whenever it comes back. */
  async start(handlers: JobHandlers, ledger?: JobLedger): Promise<void> {
    assertHandlers(handlers);
    const { clock, logger } = this.options;
    const work = { handlers, clock, logger, ...(ledger && { ledger }) };
    void this.keepWorking(async (job, token) => {
      const { key } = job.data;
      this.running.add(key);
      try {
        await withCorrelation(`job:${key}`, () => perform(work, job, token));
      } finally {
        this.running.delete(key);
      }
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    const { worker } = this;
    if (worker)
      await within(this.options.graceMs, worker.close()).catch(() => {
        const keys = [...this.running];
        this.options.logger.warn(
          { keys },
          'Stopped before these jobs ended; they will be repeated.',
        );
        return worker.cut();
      });
    await this.producer.close();
  }

  async parked(): Promise<ParkedJob[]> {
    const failed = await this.producer.ask((queue) => queue.getFailed());
    return failed.map(({ data, name, failedReason }) => ({
      key: data.key,
      name,
      error: failedReason,
    }));
  }

  async health(): Promise<QueueHealth> {
    return this.producer.ask(async (queue) => {
      const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed');
      const [oldest] = await queue.getJobs(['wait'], 0, 0, true);
      const offset = this.options.clock.now() - Date.now();
      return {
        waiting: (counts['wait'] ?? 0) + (counts['prioritized'] ?? 0),
        running: counts['active'] ?? 0,
        delayed: counts['delayed'] ?? 0,
        parked: counts['failed'] ?? 0,
        ...(oldest && { oldestDue: dueSince(oldest) + offset }),
      };
    });
  }

  async lost(keys: readonly string[]): Promise<string[]> {
    const states = await this.producer.ask((queue) =>
      Promise.all(keys.map((key) => queue.getJobState(jobIdOf(key)))),
    );
    return keys.filter((_, index) => ['completed', 'unknown'].includes(states[index] ?? ''));
  }

  /** The job is made anew, so that its tries and takeovers begin at nought. */
  async retry(key: string): Promise<boolean> {
    const job = await this.producer.ask(async (queue) => {
      const found = await queue.getJob(jobIdOf(key));
      if (!found || !(await found.isFailed())) return undefined;
      await found.remove();
      return found;
    });
    if (!job) return false;
    const payload = job.data.payload as PayloadOf<JobName>;
    await this.add({ name: job.name as JobName, key, payload });
    return true;
  }

  drop(key: string): Promise<boolean> {
    return this.producer.ask(async (queue) => {
      const job = await queue.getJob(jobIdOf(key));
      if (!job || (await job.isActive())) return false;
      await job.remove();
      return true;
    });
  }

  /** BullMQ's own queue, for its dashboard. */
  dashboard(): Promise<BullQueue<StoredJob>> {
    return this.producer.ask(async (queue) => queue);
  }

  private async keepWorking(process: Process): Promise<void> {
    const { broker, concurrency, leaseMs } = this.options;
    while (!this.isStopped) {
      const worker = broker.openWorker(process, { concurrency, leaseMs }, this.complain);
      this.worker = worker;
      try {
        await worker.inner.waitUntilReady();
        if (!this.isStopped) await worker.inner.run();
        return;
      } catch (error) {
        // A worker that was opened while PostgreSQL was away never comes to life.
        this.complain(error as Error);
        await worker.cut();
        await sleep(REOPEN_MS, undefined, { ref: false });
      }
    }
  }

  private readonly complain = (error: Error): void => {
    if (this.isStopped || performance.now() - this.complainedAt < COMPLAIN_EVERY_MS) return;
    this.complainedAt = performance.now();
    this.options.logger.warn({ err: error }, 'The queue’s server is away or complains.');
  };
}
