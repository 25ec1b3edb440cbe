import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SqlReading } from '#libs/persistence';
import { makeLog } from './make-log.js';

export interface ExportMeasurement {
  readonly name: string;
  /** Rows a second. */
  readonly goal: number;
  readonly stream: (sql: SqlReading, events: number) => AsyncIterable<Uint8Array>;
}

const MAX_RSS_MB = 200;

/**
 * Prints one line of JSON about the export of a log. Arguments: number of events (default 1,000,000) and a
 * file to keep the database in. The log is made in a process of its own, so that its memory is not counted.
 */
export async function measureExport(measurement: ExportMeasurement): Promise<void> {
  const events = Number(process.argv[2] ?? 1_000_000);
  const dir = mkdtempSync(join(tmpdir(), 'imprimatur-bench-'));
  try {
    const file = process.argv[3] ?? join(dir, 'log.sqlite');
    await makeInOwnProcess(file, events);
    console.log(JSON.stringify(await measure(measurement, file, events)));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function makeInOwnProcess(file: string, events: number): Promise<void> {
  const { spawnSync } = await import('node:child_process');
  const script = `const { makeLog } = await import(${JSON.stringify(new URL('./make-log.js', import.meta.url).href)});
    await (await makeLog(${JSON.stringify(file)}, ${events})).close();`;
  const made = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error('The log could not be made.');
}

async function measure(
  { name, goal, stream }: ExportMeasurement,
  file: string,
  events: number,
): Promise<object> {
  const db = await makeLog(file, events);
  let [bytes, peak, chunks] = [0, 0, 0];
  const began = performance.now();
  for await (const chunk of stream(db.reader, events)) {
    bytes += chunk.length;
    // Reading the size of the process costs more than a page of events.
    if ((chunks += 1) % 20 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - began) / 1000;
  await db.close();
  const value = Math.round(events / seconds);
  const peakRssMb = Math.round(Math.max(peak, process.memoryUsage.rss()) / 1_048_576);
  return {
    ...{ name, value, unit: 'rows/s', goal, peakRssMb, goalRssMb: MAX_RSS_MB },
    ...{ events, megabytes: Math.round(bytes / 1_048_576), seconds: Number(seconds.toFixed(2)) },
    isMet: value >= goal && peakRssMb <= MAX_RSS_MB,
  };
}
