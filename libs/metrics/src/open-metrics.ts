import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type SqlReading } from '#libs/persistence';
import { type Queue } from '#libs/queue';
import { type Clock, VERSION } from '#libs/runtime';
import { type Operations, readOperations } from './operations.js';

export interface MetricsOptions {
  readonly reader: SqlReading;
  readonly clock: Clock;
  readonly queue?: Pick<Queue, 'health'>;
}

/** One request that was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** The route's pattern, never the address: few values. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What a Prometheus server reads. */
export interface Metrics {
  readonly contentType: string;
  /** The text exposition format, worked out now. */
  text(): Promise<string>;
  observe(request: AnsweredRequest): void;
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Opens the metrics of this process: Node's own, HTTP's, and those of the whole instance. */
export function openMetrics(options: MetricsOptions): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'imprimatur_http_request_duration_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const set = instanceGauges(registry);
  return {
    contentType: registry.contentType,
    text: async () => {
      const { reader, clock, queue } = options;
      const now = clock.now();
      set(await readOperations({ reader, now, ...(queue && { queue }) }), now);
      return registry.metrics();
    },
    observe: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status }, seconds),
  };
}

/** Gauges of the instance; what comes back sets them all. */
function instanceGauges(registry: Registry): (operations: Operations, now: number) => void {
  const gauge = (name: string, help: string, ...labelNames: string[]): Gauge =>
    new Gauge({ name: `imprimatur_${name}`, help, labelNames, registers: [registry] });
  gauge('build_info', 'Always 1; the version is a label.', 'version').set({ version: VERSION }, 1);
  const up = gauge('queue_up', '1 while the queue answers.');
  const jobs = gauge('queue_jobs', 'Jobs in the queue by state.', 'state');
  const due = gauge('queue_oldest_due_seconds', 'How long the job that waits longest is due.');
  const outbox = gauge('outbox_jobs', 'Decided jobs that are not done, by state.', 'state');
  const unrelayed = gauge('outbox_oldest_unrelayed_seconds', 'How long a job is not relayed.');
  const mails = gauge('mails', 'Mails by state.', 'state');
  const planned = gauge('reminders_planned', 'Steps of the schedule still to come.');
  const overdue = gauge('reminders_overdue', 'Steps that are due and not sent.');
  const late = gauge('reminders_oldest_overdue_seconds', 'How long the oldest of these is due.');
  const log = gauge('log_size', 'Events in the log.');
  const processes = gauge('processes', 'Servers and workers alive.', 'process');
  return (operations, now) => {
    const { queue, reminders } = operations;
    const isUp = queue !== undefined && queue !== 'away';
    up.set(isUp ? 1 : 0);
    jobs.reset();
    if (isUp)
      for (const state of ['waiting', 'running', 'delayed', 'parked'] as const)
        jobs.set({ state }, queue[state]);
    due.set(isUp ? secondsSince(queue.oldestDue ?? null, now) : 0);
    for (const state of ['unrelayed', 'relayed', 'parked'] as const)
      outbox.set({ state }, operations.outbox[state]);
    unrelayed.set(secondsSince(operations.outbox.oldestUnrelayedAt, now));
    for (const [state, count] of Object.entries(operations.mails)) mails.set({ state }, count);
    planned.set(reminders.planned);
    overdue.set(reminders.overdue);
    late.set(secondsSince(reminders.oldestOverdueAt, now));
    log.set(operations.logSize);
    for (const kind of ['api', 'worker'] as const)
      processes.set(
        { process: kind },
        operations.processes.filter((it) => it.kind === kind).length,
      );
  };
}

function secondsSince(at: number | null, now: number): number {
  return at === null ? 0 : Math.max(0, (now - at) / 1_000);
}
