import { type DigestChoice, type SqlReading } from '#libs/persistence';
import { type Hours } from '#libs/reminders';
import { DEFAULT_REMIND_AT } from './ladder.js';

/** How a person is written to: hours, language and digest. */
export interface Writing {
  readonly userId: string;
  readonly name: string;
  readonly lang: string;
  readonly digest: DigestChoice;
  /** ISO weekday, 1 is Monday. */
  readonly digestDay: number;
  readonly isDisabled: boolean;
  readonly hours: Hours;
}

interface Found {
  readonly userId: string;
  readonly name: string;
  readonly zone: string;
  readonly disabledAt: number | null;
  readonly lang: string | null;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly digest: DigestChoice | null;
  readonly digestDay: number | null;
}

/** Holidays of a person and of the whole board; people without an entry have the board's. */
async function holidaysOf(
  sql: SqlReading,
  userIds: readonly string[],
): Promise<(userId: string) => ReadonlySet<string>> {
  const rows = await sql.query<{ userId: string | null; date: string }>(
    `SELECT user_id AS "userId", date FROM holidays WHERE user_id IS NULL OR user_id IN (${marks(userIds)})`,
    [...userIds],
  );
  if (rows.length === 0) return () => NONE;
  return (userId) =>
    new Set(
      rows.filter((row) => row.userId === null || row.userId === userId).map((it) => it.date),
    );
}

const NONE: ReadonlySet<string> = new Set();

/** How each of some people is written to; somebody unknown is left out. */
export async function writingOf(
  sql: SqlReading,
  userIds: readonly string[],
  remindAt = DEFAULT_REMIND_AT,
): Promise<Map<string, Writing>> {
  if (userIds.length === 0) return new Map();
  const rows = await sql.query<Found>(
    `SELECT u.id AS "userId", u.name AS "name", u.tz AS "zone", u.disabled_at AS "disabledAt",
       p.lang AS "lang", p.quiet_from AS "quietFrom", p.quiet_until AS "quietUntil",
       p.digest AS "digest", p.digest_day AS "digestDay"
     FROM users u LEFT JOIN preferences p ON p.user_id = u.id
     WHERE u.id IN (${marks(userIds)})`,
    [...userIds],
  );
  const holidays = await holidaysOf(sql, userIds);
  return new Map(rows.map((row) => [row.userId, writing(row, holidays(row.userId), remindAt)]));
}

function writing(row: Found, holidays: ReadonlySet<string>, remindAt: string): Writing {
  return {
    userId: row.userId,
    name: row.name,
    lang: row.lang ?? 'en',
    digest: row.digest ?? 'off',
    digestDay: row.digestDay ?? 1,
    isDisabled: row.disabledAt !== null,
    hours: {
      zone: row.zone,
      quietFrom: row.quietFrom ?? '21:00',
      quietUntil: row.quietUntil ?? '07:00',
      ...{ remindAt, holidays },
    },
  };
}

function marks(values: readonly unknown[]): string {
  return values.map((_, index) => `$${index + 1}`).join(', ');
}
