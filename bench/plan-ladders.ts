import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '#libs/persistence';
import { SteppableClock } from '#libs/runtime';
import { PlanningMemo, replanArticle } from '#libs/workflow';
import { insertManySeats } from './harness/many-seats.js';
import { report } from './harness/report.js';

/** Plans the reminders of many seats from nothing, then moves one date at a time. */
const SEATS = Number(process.argv[2] ?? 100_000);
const SEATS_EACH = 4;
const ARTICLES_AT_ONCE = 100;
const CHANGES = 300;

const at = Date.UTC(2026, 0, 5, 10);
const dir = mkdtempSync(join(tmpdir(), 'imprimatur-bench-'));
const db = await Database.open({ file: join(dir, 'bench.sqlite') }, new SteppableClock(at));
await db.migrate();
const articles = Math.ceil(SEATS / SEATS_EACH);
await insertManySeats(db, {
  ...{ articles, seatsEach: SEATS_EACH, reviewers: 1_000, at, dueOn: '2026-03-30' },
});

const plan = async (from: number, count: number, now: number): Promise<void> =>
  db.work.bookkeep(async (sql) => {
    const dated = Object.assign(sql, { at: now });
    const memo = new PlanningMemo(dated, now);
    for (let index = from; index < Math.min(articles, from + count); index += 1)
      await replanArticle(dated, randomUUID, `a${index}`, memo);
  });

const begun = performance.now();
for (let from = 0; from < articles; from += ARTICLES_AT_ONCE)
  await plan(from, ARTICLES_AT_ONCE, at);
const seconds = (performance.now() - begun) / 1_000;
const count = await db.reader.queryOne<{ n: number }>('SELECT COUNT(*) AS n FROM reminders');

const times: number[] = [];
for (let change = 0; change < CHANGES; change += 1) {
  const index = (change * 7_919) % articles;
  const from = performance.now();
  await db.work.bookkeep(async (sql) => {
    await sql.execute('UPDATE assignments SET due_on = $1 WHERE id = $2', [
      '2026-04-20',
      `s${index}-1`,
    ]);
    await replanArticle(Object.assign(sql, { at: at + 1 }), randomUUID, `a${index}`);
  });
  times.push(performance.now() - from);
}
times.sort((one, other) => one - other);
const versions = await db.reader.queryOne<{ n: number }>(
  'SELECT COUNT(DISTINCT subject_id) AS n FROM reminders WHERE version = 2',
);
await db.close();
rmSync(dir, { recursive: true, force: true });
if (Number(versions?.n) !== CHANGES)
  throw new Error(`Only ${versions?.n} dates moved their ladder.`);
report({
  name: 'plan-ladders',
  value: Number(seconds.toFixed(2)),
  unit: 's to plan',
  goal: 20,
  want: 'at most',
  seats: SEATS,
  rows: count?.n,
  moveP50Ms: Number((times[Math.floor(CHANGES / 2)] ?? 0).toFixed(2)),
  moveP99Ms: Number((times[Math.floor(CHANGES * 0.99)] ?? 0).toFixed(2)),
  goalMoveMs: 20,
});
