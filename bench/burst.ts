import { createTransport } from 'nodemailer';
import { BurstStage, type StageOptions } from './harness/burst-stage.js';
import { type Child } from './harness/child.js';
import { makeDue } from './harness/due-reminders.js';
import { type MailSink } from './harness/mail-sink.js';
import { ownRedis, POSTGRES_URL } from './harness/own-servers.js';
import { report } from './harness/report.js';
import { judge } from './harness/verdict.js';

// Reminders that fall due at once, sent to a mail server in another process by two workers on Redis and on
// PostgreSQL, and by the server itself on SQLite. Arguments: how many (default 10,000), and which adapter.

const COUNT = Number(process.argv[2] ?? 10_000);
const ONLY = process.argv[3];
const LIMIT_MS = 300_000;
/** As for a mail system that takes many at once; a worker writes down together what ends together. */
const CONNECTIONS = 16;
const SETTINGS = { JOBS_AT_ONCE: '32', SMTP_POOL: String(CONNECTIONS) };

/** Mails a second that bare nodemailer hands to the same mail server from one process: the limit here. */
async function bareRate(sink: MailSink, count = 2_000): Promise<number> {
  const transporter = createTransport({ url: sink.url, pool: true, maxConnections: CONNECTIONS });
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      transporter.sendMail({
        ...{ from: 'no-reply@example.org', to: `person-${index}@example.org` },
        ...{ subject: 'Review due', text: 'x'.repeat(1_000), messageId: `<bare-${index}@bench>` },
      }),
    ),
  );
  transporter.close();
  await sink.forget();
  return Math.round((count / (performance.now() - begun)) * 1_000);
}

/** What the processes that send have used, s. */
const cpuOf = (senders: readonly Child[]): number =>
  senders.reduce((sum, sender) => sum + sender.cpuSeconds(), 0);

async function measure(adapter: string, goal: number, options: StageOptions): Promise<void> {
  const stage = await BurstStage.set({ ...options, settings: SETTINGS });
  const senders: Child[] = [];
  try {
    const limit = await bareRate(stage.sink);
    if (adapter === 'in-process') senders.push(await stage.server());
    else senders.push(...(await Promise.all([stage.worker(), stage.worker()])));
    const cpuBefore = cpuOf(senders);
    const dueAt = Date.now();
    await makeDue(stage.db, 0, COUNT);
    const isComplete = await stage.arrived(COUNT, LIMIT_MS);
    const { distinct, lastNewAt } = await stage.sink.count();
    const seconds = (lastNewAt - dueAt) / 1_000;
    const cpuMs = ((cpuOf(senders) - cpuBefore) * 1_000) / COUNT;
    await stage.settled(LIMIT_MS);
    report({
      ...{ name: `burst-${adapter}`, value: Math.round(distinct / seconds), unit: 'mails/s' },
      ...{ goal, want: 'at least', reminders: COUNT, seconds: Number(seconds.toFixed(1)) },
      ...{ isComplete, ...(await judge(stage, COUNT)) },
      cpuMsPerMail: Number(cpuMs.toFixed(2)),
      limit: { name: 'bare nodemailer, one process', value: limit, unit: 'mails/s' },
    });
  } finally {
    for (const sender of senders) await sender.end();
    await stage.clear();
  }
}

if (!ONLY || ONLY === 'redis') {
  const redis = await ownRedis();
  const options = { postgresUrl: POSTGRES_URL, queueUrl: redis.url, reminders: COUNT };
  await measure('redis', 300, options).finally(() => redis.remove());
}
if (!ONLY || ONLY === 'postgres')
  await measure('postgres', 200, {
    ...{ postgresUrl: POSTGRES_URL, queueUrl: 'postgres', reminders: COUNT },
  });
if (!ONLY || ONLY === 'in-process') await measure('in-process', 200, { reminders: COUNT });
process.exit(0);
