import { type DisclosureItem, type SqlReading } from '#libs/persistence';
import { type DisclosureView } from './disclosures.view.js';
import { isoTime } from './iso-time.js';

interface Found extends Omit<DisclosureView, 'items' | 'certifiedAt'> {
  /** JSON text. */
  readonly items: string;
  readonly certifiedAt: number;
}

const FIND = `SELECT id AS "id", number AS "number", items AS "items", summary AS "summary",
    digest AS "digest", valid_until AS "validUntil", certified_at AS "certifiedAt"
  FROM disclosures WHERE person_id = $1 ORDER BY number DESC LIMIT 100`;

/** The person's disclosures, newest first; the first one counts. */
export async function ownDisclosures(sql: SqlReading, personId: string): Promise<DisclosureView[]> {
  const found = await sql.query<Found>(FIND, [personId]);
  return found.map((row) => ({
    ...row,
    items: JSON.parse(row.items) as (DisclosureItem & DisclosureView['items'][number])[],
    certifiedAt: isoTime(row.certifiedAt),
  }));
}
