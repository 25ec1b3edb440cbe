import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepOnce } from '#libs/jobs';
import { Database, insertMany, PolicyRow } from '#libs/persistence';
import {
  DEFAULT_LADDERS,
  type Hours,
  isQuiet,
  localOf,
  sendInstant,
  stepsOf,
} from '#libs/reminders';
import { addDays, createLogger, SteppableClock } from '#libs/runtime';
import { DEFAULT_RULES, openKeys, ReviewWorkflow } from '#libs/workflow';
import { insertPeople } from './harness/many-seats.js';
import { type Happening, happeningsOf, replan } from './harness/live-year.js';
import { report } from './harness/report.js';
import {
  hourAtOrAfter,
  HOUR_MS,
  type Waiting,
  waitingsOf,
  YEAR_MS,
  yearOf,
  zoneOf,
} from './harness/year-plan.js';

/** A year of seats on a virtual clock, hour by hour; what was sent is held against what had to be. */
const SEATS = Number(process.argv[2] ?? 10_000);
const SEED = Number(process.argv[3] ?? 20_261_126);
const REVIEWERS = 400;
const START = Date.UTC(2027, 0, 4);
/** Quiet hours some people have; one of them covers the usual hour of nine. */
const QUIET = [
  ['21:00', '07:00'],
  ['18:00', '10:30'],
  ['00:00', '00:00'],
  ['12:00', '13:00'],
] as const;

const dir = mkdtempSync(join(tmpdir(), 'imprimatur-bench-'));
const clock = new SteppableClock(START);
const db = await Database.open({ file: join(dir, 'bench.sqlite') }, clock);
await db.migrate();
await insertPeople(db, REVIEWERS, START);
const quietOf = (reviewer: number): readonly [string, string] =>
  QUIET[reviewer % QUIET.length] ?? QUIET[0];
await db.work.bookkeep(async (sql) => {
  await insertMany(
    sql,
    'preferences',
    ['user_id', 'quiet_from', 'quiet_until'],
    Array.from({ length: REVIEWERS }, (_, it) => [`r${it}`, ...quietOf(it)]),
  );
  // The zone of a seat and of the person are the same all year.
  for (let it = 0; it < REVIEWERS; it += 1)
    await sql.execute('UPDATE users SET tz = $1 WHERE id = $2', [zoneOf(it), `r${it}`]);
  await sql.insert(PolicyRow, {
    ...{ version: 1, title: 'Policy', text: 'Text', rules: DEFAULT_RULES },
    ...{ effectiveFrom: '2020-01-01', adoptedBy: 'editor', adoptedAt: 0 },
  });
});
const keys = openKeys(join(dir, 'keys'), 'bench.example/board');
const workflow = new ReviewWorkflow(db, keys, randomUUID, () => clock.now());
const sweep = { db, clock, workflow, newId: randomUUID, logger: createLogger('error') };

const rounds = yearOf(Math.ceil(SEATS / 4), REVIEWERS, START, SEED);
const agenda = new Map<number, Happening[]>();
for (const happening of rounds.flatMap(happeningsOf))
  agenda.set(happening.at, [...(agenda.get(happening.at) ?? []), happening]);

const begun = performance.now();
for (let hour = START; hour <= START + YEAR_MS; hour += HOUR_MS) {
  clock.set(hour);
  const today = agenda.get(hour);
  if (today)
    await db.work.bookkeep(async (sql) => {
      for (const { apply } of today) await apply(sql, hour);
      await replan(sql, hour, new Set(today.map(({ round }) => round)));
    });
  await sweepOnce(sweep);
}
const seconds = (performance.now() - begun) / 1_000;

const sent = await db.reader.query<{ key: string; at: number; userId: string; day: string | null }>(
  `SELECT r.subject_id || ' ' || r.kind || ' ' || r.step || ' ' || r.on_date AS "key",
     m.at AS "at", m.user_id AS "userId", m.day AS "day"
   FROM reminders r JOIN mails m ON m.id = r.mail_id
   WHERE r.act = 'remind' AND r.kind IN ('invitation', 'review')`,
);
const expected = rounds.flatMap((round) => waitingsOf(round).flatMap(remindersOf));
const found = new Map<string, number>();
for (const { key } of sent) found.set(key, (found.get(key) ?? 0) + 1);
const lost = expected.filter((key) => !found.has(key));
const known = new Set(expected);
const unexpected = [...found.keys()].filter((key) => !known.has(key));
const doubled = [...found.values()].filter((count) => count > 1).length;
const quiet = sent.filter(({ at, userId }) => {
  const hours = hoursOf(Number(userId.slice(1)));
  return isQuiet(hours, localOf(hours.zone, at).time);
}).length;
const days = await db.reader.queryOne<{ most: number }>(
  `SELECT MAX(n) AS most FROM (SELECT COUNT(*) AS n FROM mails
   WHERE class = 'reminder' GROUP BY user_id, day) AS counted`,
);
await db.close();
rmSync(dir, { recursive: true, force: true });

/** The reminders that one waiting must lead to: those whose hour comes while it lasts. */
function remindersOf({ seat, kind, date, from, until }: Waiting): string[] {
  const hours = hoursOf(seat.reviewer);
  return stepsOf(DEFAULT_LADDERS[kind])
    .filter(({ act }) => act === 'remind')
    .flatMap(({ name, after }) => {
      const onDate = addDays(date, after);
      const at = sendInstant(onDate, hours);
      const isSent = at > from && hourAtOrAfter(at) < until;
      return isSent ? [`${seat.id} ${kind} ${name} ${onDate}`] : [];
    });
}

function hoursOf(reviewer: number): Hours {
  const [quietFrom, quietUntil] = quietOf(reviewer);
  return { zone: zoneOf(reviewer), quietFrom, quietUntil, remindAt: '09:00', holidays: new Set() };
}

report({
  name: 'reminder-year',
  value: Number(seconds.toFixed(1)),
  unit: 's for the year',
  goal: 60,
  want: 'at most',
  seats: SEATS,
  seed: SEED,
  expected: expected.length,
  sent: sent.length,
  lost: lost.length,
  doubled,
  unexpected: unexpected.length,
  inQuietHours: quiet,
  mostMailsADay: days?.most,
});
if (lost.length + doubled + unexpected.length + quiet > 0) {
  console.error('lost', lost.slice(0, 5), 'unexpected', unexpected.slice(0, 5));
  process.exitCode = 1;
}
