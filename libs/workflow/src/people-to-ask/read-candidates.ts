import { type Specialty } from '#libs/lifecycle';
import { type DisclosureItem, type SqlReading } from '#libs/persistence';
import { type Candidate } from './candidate.js';
import { type DeclaredInterest } from './conflicts.js';
import { type DaysAway } from './days-away.js';
import { type HeldLicence } from './licence-standing.js';

/** Whom to read about: everybody who reviews, or one person. */
export interface Wanted {
  /** Seats on this article do not count as load. */
  readonly articleId: string;
  readonly at: number;
  readonly personId?: string;
}

type ById<T> = T & { readonly id: string };
type Base = Pick<
  Candidate,
  'id' | 'name' | 'credentials' | 'tz' | 'maxConcurrent' | 'minGapDays'
> & {
  readonly specialties: string | null;
};

const DAY_MS = 86_400_000;

/** Everybody who reviews and can sign in, with all that is on file: eight statements, however many. */
export async function readCandidates(sql: SqlReading, wanted: Wanted): Promise<Candidate[]> {
  const { articleId, at } = wanted;
  // A day earlier than in any zone: what is past there is looked at again with the person's zone.
  const yesterday = new Date(at - DAY_MS).toISOString().slice(0, 10);
  const read = <T>(text: string, column: string, values: unknown[] = []): Promise<ById<T>[]> =>
    sql.query<ById<T>>(...aboutOne(text, column, values, wanted.personId));
  const [people, load, away, licences, interests, disclosures] = await Promise.all([
    read<Base>(PEOPLE, 'u.id'),
    read<{ open: number; lastAskedAt: number | null }>(LOAD, 's.reviewer_id', [articleId]),
    read<DaysAway>(AWAY, 'w.user_id', [yesterday]),
    read<HeldLicence>(LICENCES, 'l.user_id'),
    read<DeclaredInterest>(INTERESTS, 'i.user_id'),
    read<{ items: string }>(DISCLOSURES, 'd.person_id'),
  ]);
  const loadOf = new Map(load.map((it) => [it.id, it]));
  const [awayOf, licencesOf] = [grouped(away), grouped(licences)];
  const interestsOf = grouped([...interests, ...disclosures.flatMap(disclosedInterests)]);
  return people.map((it) => ({
    ...it,
    specialties: it.specialties === null ? [] : (JSON.parse(it.specialties) as Specialty[]),
    openSeats: Number(loadOf.get(it.id)?.open ?? 0),
    lastAskedAt: loadOf.get(it.id)?.lastAskedAt ?? null,
    daysAway: awayOf.get(it.id) ?? [],
    licences: licencesOf.get(it.id) ?? [],
    interests: interestsOf.get(it.id) ?? [],
  }));
}

const PEOPLE = `SELECT u.id AS "id", u.name AS "name", u.credentials AS "credentials", u.tz AS "tz",
    p.specialties AS "specialties", p.max_concurrent AS "maxConcurrent",
    COALESCE(p.min_gap_days, 0) AS "minGapDays"
  FROM users u LEFT JOIN reviewer_profiles p ON p.user_id = u.id
  WHERE u.disabled_at IS NULL
    AND u.id IN (SELECT user_id FROM user_roles WHERE role IN ('reviewer', 'chair'))`;

const LOAD = `SELECT s.reviewer_id AS "id", MAX(s.invited_at) AS "lastAskedAt",
    SUM(CASE WHEN o.closed_at IS NULL AND s.state <> 'submitted' THEN 1 ELSE 0 END) AS "open"
  FROM assignments s JOIN rounds o ON o.id = s.round_id
  WHERE s.article_id <> $1 AND s.state IN ('invited', 'accepted', 'submitted')`;

const AWAY = `SELECT w.user_id AS "id", w.from_on AS "fromOn", w.until_on AS "untilOn",
    w.effect AS "effect"
  FROM availability_windows w WHERE w.cancelled_at IS NULL AND w.until_on >= $1`;

const LICENCES = `SELECT l.user_id AS "id", l.authority AS "authority",
    l.expires_on AS "expiresOn", l.verified_on AS "verifiedOn"
  FROM licences l WHERE l.replaced_by IS NULL`;

const INTERESTS = `SELECT i.user_id AS "id", i.kind AS "kind", i.name AS "name",
    i.from_on AS "fromOn", i.until_on AS "untilOn" FROM interests i WHERE 1 = 1`;

/** Only those that disclose something: most say “none” thirteen times. */
const DISCLOSURES = `SELECT d.person_id AS "id", d.items AS "items" FROM disclosures d
  WHERE d.items LIKE '%"none":false%' AND d.number = (SELECT MAX(x.number) FROM disclosures x WHERE x.person_id = d.person_id)`;

/** The statement for one person or for all; only LOAD counts, so only it is grouped. */
function aboutOne(
  text: string,
  column: string,
  values: unknown[],
  personId: string | undefined,
): [string, unknown[]] {
  const only = personId === undefined ? '' : ` AND ${column} = $${values.length + 1}`;
  const grouping = text === LOAD ? ` GROUP BY ${column}` : '';
  return [text + only + grouping, personId === undefined ? values : [...values, personId]];
}

function disclosedInterests({ id, items }: ById<{ items: string }>): ById<DeclaredInterest>[] {
  const entries = (JSON.parse(items) as DisclosureItem[]).flatMap((item) => item.entries);
  return entries.map(({ entity }) => ({
    ...{ id, kind: 'company', name: entity, fromOn: null, untilOn: null },
  }));
}

function grouped<T>(rows: readonly ById<T>[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
}
