import { languageOf } from '#libs/mail';
import { PreferenceRow, type SqlReading, type UserRow, UserRoleRow } from '#libs/persistence';
import { type CalendarEntry, calendarText } from '../mail/calendar-entry.js';
import { dueEntryTexts, seatUid } from '../mail/compose-mail.js';
import { type MailSite } from '../mail/mailing.js';

type Site = Pick<MailSite, 'baseUrl' | 'siteName'>;

/** What a person has to do and by which day, as a calendar that other programs subscribe to (RFC 5545). */
export async function calendarFeed(sql: SqlReading, site: Site, user: UserRow): Promise<string> {
  const preference = await sql.findOne(PreferenceRow, { userId: user.id });
  const lang = preference?.lang ?? 'en';
  const roles = await sql.find(UserRoleRow, { userId: user.id });
  const isEditor = roles.some(({ role }) => role === 'editor');
  const entries = [
    ...(await seats(sql, site, user.id, lang)),
    ...(await revisions(sql, site, user.id, lang)),
    ...(isEditor ? await reReviews(sql, site, lang) : []),
  ];
  return calendarText(site.siteName, entries);
}

interface SeatRow {
  readonly id: string;
  readonly state: 'invited' | 'accepted';
  readonly respondBy: string;
  readonly dueOn: string | null;
  readonly zone: string;
  readonly title: string;
  readonly version: number;
  readonly at: number;
}

async function seats(
  sql: SqlReading,
  site: Site,
  userId: string,
  lang: string,
): Promise<CalendarEntry[]> {
  const rows = await sql.query<SeatRow>(
    `SELECT s.id AS "id", s.state AS "state", s.respond_by AS "respondBy", s.due_on AS "dueOn",
       s.tz AS "zone", a.title AS "title", s.version AS "version",
       COALESCE(s.answered_at, s.invited_at) AS "at"
     FROM assignments s JOIN articles a ON a.id = s.article_id
     WHERE s.reviewer_id = $1 AND s.state IN ('invited', 'accepted')
     ORDER BY s.invited_at, s.id`,
    [userId],
  );
  return rows.map((seat) => {
    const due = dueEntryTexts(lang, seat.title, seat.zone);
    const answer =
      languageOf(lang) === 'es' ? 'Responder a la invitación' : 'Answer the invitation';
    return {
      uid: seatUid(site, seat.id),
      sequence: seat.version,
      date: seat.dueOn ?? seat.respondBy,
      ...due,
      ...(seat.state === 'invited' && { summary: `${answer}: ${seat.title}` }),
      url: `${site.baseUrl}/desk`,
      stamp: seat.at,
    };
  });
}

interface DatedArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly version: number;
  readonly at: number;
}

async function revisions(
  sql: SqlReading,
  site: Site,
  userId: string,
  lang: string,
): Promise<CalendarEntry[]> {
  const rows = await sql.query<DatedArticle>(
    `SELECT id AS "id", title AS "title", revision_due_on AS "date", version AS "version",
       updated_at AS "at" FROM articles
     WHERE author_id = $1 AND state = 'changes-requested' AND revision_due_on IS NOT NULL
     ORDER BY id`,
    [userId],
  );
  const words = languageOf(lang) === 'es' ? 'Entregar la nueva versión' : 'Revision due';
  return rows.map((row) => articleEntry(site, row, 'revision', words));
}

/** From the schedule: what is still planned is planned for the day that holds now. */
async function reReviews(sql: SqlReading, site: Site, lang: string): Promise<CalendarEntry[]> {
  const rows = await sql.query<DatedArticle>(
    `SELECT a.id AS "id", a.title AS "title", MAX(SUBSTR(r.basis, 1, 10)) AS "date",
       MAX(r.version) AS "version", MAX(r.planned_at) AS "at"
     FROM reminders r JOIN articles a ON a.id = r.article_id
     WHERE r.kind = 're-review' AND r.state = 'planned'
     GROUP BY a.id, a.title ORDER BY a.id`,
  );
  const words = languageOf(lang) === 'es' ? 'Volver a revisar' : 'Review again';
  return rows.map((row) => articleEntry(site, row, 're-review', words));
}

function articleEntry(site: Site, row: DatedArticle, part: string, words: string): CalendarEntry {
  return {
    uid: `${row.id}-${part}@${new URL(site.baseUrl).hostname}`,
    sequence: row.version,
    date: row.date,
    summary: `${words}: ${row.title}`,
    description: '',
    url: `${site.baseUrl}/desk/articles/${row.id}`,
    stamp: row.at,
  };
}
