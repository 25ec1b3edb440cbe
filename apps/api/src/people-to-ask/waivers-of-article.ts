import { type SqlReading, type WaivedConflict } from '#libs/persistence';
import { type WaiverView } from './waiver.view.js';

interface Found extends Omit<WaiverView, 'conflicts' | 'askedAt' | 'approvedAt'> {
  /** JSON text. */
  readonly conflicts: string;
  readonly askedAt: number;
  readonly approvedAt: number | null;
}

const FIND = `SELECT w.id AS "id", w.person_id AS "personId", p.name AS "personName",
    w.conflicts AS "conflicts", w.reason AS "reason", w.asked_by AS "askedBy",
    a.name AS "askedByName", w.asked_at AS "askedAt", w.approved_by AS "approvedBy",
    b.name AS "approvedByName", w.approved_at AS "approvedAt"
  FROM waivers w JOIN users p ON p.id = w.person_id JOIN users a ON a.id = w.asked_by
    LEFT JOIN users b ON b.id = w.approved_by
  WHERE w.article_id = $1 ORDER BY w.asked_at DESC, w.id LIMIT 200`;

/** What was asked for and decided about conflicts with an article, the newest first. */
export async function waiversOfArticle(sql: SqlReading, articleId: string): Promise<WaiverView[]> {
  const found = await sql.query<Found>(FIND, [articleId]);
  return found.map((row) => ({
    ...row,
    conflicts: (JSON.parse(row.conflicts) as WaivedConflict[]).map(({ says }) => says),
    askedAt: new Date(row.askedAt).toISOString(),
    approvedAt: row.approvedAt === null ? null : new Date(row.approvedAt).toISOString(),
  }));
}
