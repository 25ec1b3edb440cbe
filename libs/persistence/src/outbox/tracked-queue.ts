import {
  type Job,
  type JobHandlers,
  type ParkedJob,
  type Queue,
  type QueueHealth,
} from '#libs/queue';
import { type Outbox } from './outbox.js';

/** A queue whose jobs stand in the outbox until they are done: what is parked survives the queue's server. */
export class TrackedQueue implements Queue {
  constructor(
    /** The queue alone: what is dropped there stays in the outbox. */
    readonly server: Queue,
    private readonly outbox: Outbox,
  ) {}

  add(...jobs: Job[]): Promise<void> {
    return this.server.add(...jobs);
  }

  /** Every job leaves the outbox when its handler is through, and is marked there when it is parked. */
  start(handlers: JobHandlers): Promise<void> {
    return this.server.start(handlers, {
      done: async (key) => void (await this.outbox.remove(key)),
      parked: (job) => this.outbox.park(job),
    });
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** What the outbox knows, then what only the queue knows. */
  async parked(): Promise<ParkedJob[]> {
    const known = await this.outbox.parked();
    const keys = new Set(known.map((job) => job.key));
    const others = await this.server.parked();
    return [...known, ...others.filter((job) => !keys.has(job.key))];
  }

  async health(): Promise<QueueHealth> {
    const health = await this.server.health();
    const known = await this.outbox.parked();
    return { ...health, parked: Math.max(health.parked, known.length) };
  }

  lost(keys: readonly string[]): Promise<string[]> {
    return this.server.lost(keys);
  }

  async retry(key: string): Promise<boolean> {
    const isTold = await this.server.retry(key);
    const isOpen = await this.outbox.unpark(key, isTold);
    return isTold || isOpen;
  }

  async drop(key: string): Promise<boolean> {
    const isDropped = await this.server.drop(key);
    // A job that runs just now stays: it is dropped by nobody but its own end.
    if (!isDropped && (await this.server.lost([key])).length === 0) return false;
    return (await this.outbox.remove(key)) || isDropped;
  }
}
