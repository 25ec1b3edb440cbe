import { readFileSync } from 'node:fs';
import { BenchServer } from './harness/bench-server.js';
import { report } from './harness/report.js';

const RUNS = 5;
const times: number[] = [];
let rssMb = 0;
for (let run = 0; run < RUNS; run += 1) {
  const server = new BenchServer();
  await (await server.open()).close();
  times.push(await server.start());
  await new Promise((done) => setTimeout(done, 3_000));
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  rssMb = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
  await server.stop();
}
times.sort((one, other) => one - other);
report({
  name: 'start-up',
  value: Math.round(times[Math.floor(RUNS / 2)] ?? 0),
  unit: 'ms to the first 200, median',
  goal: 1_500,
  want: 'at most',
  runs: RUNS,
  idleRssMb: rssMb,
  goalRssMb: 180,
});
process.exit(0);
