import { type ClaimedJob, type ClaimRequest, type JobStore } from '../src/in-process/job-store.js';
import { type Job, type ParkedJob, type QueueHealth } from '../src/queue-port.js';

interface Kept {
  readonly job: Job;
  readonly state: 'waiting' | 'running' | 'done' | 'parked';
  /** When it runs; while running, when its lease ends; once done, when that was. */
  readonly at: number;
  readonly attempt: number;
  readonly error: string;
}

/** A job store that forgets with the process: the rules of the port in their shortest form. */
export class MemoryJobStore implements JobStore {
  private readonly jobs = new Map<string, Kept>();

  async add(jobs: readonly Job[], now: number): Promise<void> {
    for (const job of jobs) {
      if (this.jobs.has(job.key)) continue;
      const at = job.runAt ?? now;
      this.jobs.set(job.key, { job, state: 'waiting', at, attempt: 0, error: '' });
    }
  }

  async claim({ limit, now, leaseUntil }: ClaimRequest): Promise<ClaimedJob[]> {
    const due = this.open().filter((kept) => kept.at <= now);
    return due.slice(0, limit).map((kept) => {
      const { key, name, payload } = kept.job;
      const attempt = kept.attempt + 1;
      this.jobs.set(key, { ...kept, state: 'running', at: leaseUntil, attempt });
      return { key, name, payload, attempt };
    });
  }

  async renew(claims: readonly ClaimedJob[], leaseUntil: number): Promise<void> {
    for (const claim of claims) this.change(claim, { at: leaseUntil });
  }

  async acknowledge(claim: ClaimedJob, now: number): Promise<void> {
    this.change(claim, { state: 'done', at: now });
  }

  async retryAt(claim: ClaimedJob, runAt: number, error: string): Promise<void> {
    this.change(claim, { state: 'waiting', at: runAt, error });
  }

  async postpone(claim: ClaimedJob, runAt: number, why: string): Promise<void> {
    const attempt = claim.attempt - 1;
    this.change(claim, { state: 'waiting', at: runAt, error: why, attempt });
  }

  async park(claim: ClaimedJob, now: number, error: string): Promise<void> {
    this.change(claim, { state: 'parked', at: now, error });
  }

  async parked(): Promise<ParkedJob[]> {
    const kept = [...this.jobs.values()].filter((it) => it.state === 'parked');
    return kept.map(({ job, error }) => ({ key: job.key, name: job.name, error }));
  }

  async health(now: number): Promise<QueueHealth> {
    const all = [...this.jobs.values()];
    const count = (holds: (it: Kept) => boolean): number => all.filter(holds).length;
    const isDue = (it: Kept): boolean => it.state === 'waiting' && it.at <= now;
    const oldestDue = Math.min(...all.filter(isDue).map((it) => it.at));
    return {
      waiting: count(isDue),
      running: count((it) => it.state === 'running'),
      delayed: count((it) => it.state === 'waiting' && !isDue(it)),
      parked: count((it) => it.state === 'parked'),
      ...(oldestDue < Infinity && { oldestDue }),
    };
  }

  async held(keys: readonly string[]): Promise<string[]> {
    return keys.filter((key) => (this.jobs.get(key)?.state ?? 'done') !== 'done');
  }

  async unpark(key: string, now: number): Promise<boolean> {
    const kept = this.jobs.get(key);
    if (kept?.state !== 'parked') return false;
    this.jobs.set(key, { ...kept, state: 'waiting', at: now, attempt: 0 });
    return true;
  }

  async remove(key: string): Promise<boolean> {
    return this.jobs.get(key)?.state !== 'running' && this.jobs.delete(key);
  }

  async nextDue(): Promise<number | undefined> {
    return this.open()[0]?.at;
  }

  async forget(doneBefore: number): Promise<void> {
    for (const [key, kept] of this.jobs)
      if (kept.state === 'done' && kept.at < doneBefore) this.jobs.delete(key);
  }

  private open(): Kept[] {
    const kept = [...this.jobs.values()];
    return kept
      .filter((it) => it.state === 'waiting' || it.state === 'running')
      .sort((one, other) => one.at - other.at);
  }

  private change(claim: ClaimedJob, patch: Partial<Kept>): void {
    const kept = this.jobs.get(claim.key);
    if (kept?.state === 'running' && kept.attempt === claim.attempt)
      this.jobs.set(claim.key, { ...kept, ...patch });
  }
}
