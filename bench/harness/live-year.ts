import { randomUUID } from 'node:crypto';
import { revisionDigest } from '#libs/content';
import { insertMany, type SqlWriting } from '#libs/persistence';
import { addDays, dateIn } from '#libs/runtime';
import { PlanningMemo, replanArticle } from '#libs/workflow';
import { RESPOND_DAYS, REVIEW_DAYS, type RoundFate, type SeatFate, zoneOf } from './year-plan.js';

/** Something that happens to a round at an hour of the year. */
export interface Happening {
  readonly at: number;
  readonly round: number;
  readonly apply: (sql: SqlWriting, at: number) => Promise<void>;
}

const CONTENT = {
  title: 'Does it help?',
  bodies: { clinician: 'It may help.' },
  references: [],
};
const DIGEST = revisionDigest(CONTENT);

/** Everything that happens in a round, whether or not it still can by then. */
export function happeningsOf(fate: RoundFate): Happening[] {
  const { index: round, opensAt, closesAt, seats } = fate;
  return [
    { at: opensAt, round, apply: (sql, at) => open(sql, fate, at) },
    ...seats.flatMap((seat) => happeningsOfSeat(seat, round)),
    { at: closesAt, round, apply: (sql, at) => close(sql, round, at) },
  ];
}

/** Plans the rounds anew in which something happened, in the transaction in which it did. */
export async function replan(sql: SqlWriting, at: number, rounds: Iterable<number>): Promise<void> {
  const dated = Object.assign(sql, { at });
  const memo = new PlanningMemo(dated, at);
  for (const round of rounds) await replanArticle(dated, randomUUID, `a${round}`, memo);
}

async function open(sql: SqlWriting, { index, seats }: RoundFate, at: number): Promise<void> {
  const content = JSON.stringify(CONTENT);
  await insertMany(sql, 'articles', ARTICLE, [
    [
      ...[`a${index}`, `a${index}`, CONTENT.title, 'does it help', '[]', 'standard', 'in-review'],
      ...['author', `v${index}`, `o${index}`, at, at],
    ],
  ]);
  await insertMany(sql, 'revisions', REVISION, [
    [`v${index}`, `a${index}`, 1, content, 'substantive', DIGEST, 'author', at, at, at],
  ]);
  await insertMany(sql, 'rounds', ROUND, [
    [`o${index}`, `a${index}`, `v${index}`, 1, 1, 'editor', at],
  ]);
  await insertMany(
    sql,
    'assignments',
    SEAT,
    seats.map(({ id, reviewer }) => {
      const zone = zoneOf(reviewer);
      const respondBy = addDays(dateIn(zone, at), RESPOND_DAYS);
      return [
        id,
        `o${index}`,
        `a${index}`,
        `r${reviewer}`,
        'invited',
        zone,
        respondBy,
        'editor',
        at,
      ];
    }),
  );
}

const ARTICLE = [
  ...['id', 'slug', 'title', 'search_title', 'topics', 'risk', 'state', 'author_id'],
  ...['current_revision_id', 'open_round_id', 'created_at', 'updated_at'],
];
const REVISION = [
  ...['id', 'article_id', 'number', 'content', 'change_class', 'digest', 'created_by'],
  ...['created_at', 'updated_at', 'submitted_at'],
];
const ROUND = [
  'id',
  'article_id',
  'revision_id',
  'policy_version',
  'number',
  'opened_by',
  'opened_at',
];
const SEAT = [
  ...['id', 'round_id', 'article_id', 'reviewer_id', 'state', 'tz', 'respond_by', 'invited_by'],
  'invited_at',
];

function happeningsOfSeat(seat: SeatFate, round: number): Happening[] {
  const { id, reviewer, answer, answersAt, extension, handsInAt } = seat;
  const dueOn = addDays(dateIn(zoneOf(reviewer), answersAt), REVIEW_DAYS);
  const move =
    (from: string, set: string, values: (at: number) => unknown[]): Happening['apply'] =>
    async (sql, at) => {
      const given = values(at);
      await sql.execute(
        `UPDATE assignments SET ${set} WHERE id = $${given.length + 1} AND state = '${from}'`,
        [...given, id],
      );
    };
  if (answer === 'never') return [];
  if (answer === 'decline')
    return [
      {
        at: answersAt,
        round,
        apply: move('invited', "state = 'declined', ended_at = $1", (at) => [at]),
      },
    ];
  const accepted = "state = 'accepted', due_on = $1, answered_at = $2";
  return [
    { at: answersAt, round, apply: move('invited', accepted, (at) => [dueOn, at]) },
    ...(extension
      ? [
          {
            ...{ at: extension.at, round },
            apply: move('accepted', 'due_on = $1', () => [addDays(dueOn, extension.days)]),
          },
        ]
      : []),
    ...(handsInAt === undefined
      ? []
      : [
          {
            ...{ at: handsInAt, round },
            apply: move('accepted', "state = 'submitted', submitted_at = $1", (at) => [at]),
          },
        ]),
  ];
}

async function close(sql: SqlWriting, round: number, at: number): Promise<void> {
  await sql.execute('UPDATE rounds SET closed_at = $1 WHERE id = $2', [at, `o${round}`]);
  await sql.execute(
    `UPDATE assignments SET state = 'withdrawn', ended_at = $1
     WHERE round_id = $2 AND state IN ('invited', 'accepted')`,
    [at, `o${round}`],
  );
  await sql.execute(
    "UPDATE articles SET state = 'changes-requested', open_round_id = NULL WHERE id = $1",
    [`a${round}`],
  );
}
