import { type AuditEvent } from '#libs/audit';
import { type SqlReading } from '#libs/persistence';
import { type TrailLine, type TrailOverview } from './home-model.js';

interface Found {
  readonly seq: number;
  readonly at: number;
  readonly action: string;
  readonly event: string;
  readonly articleId: string | null;
  readonly title: string | null;
}

const NEWEST = `SELECT e.seq AS "seq", e.at AS "at", e.action AS "action", e.event AS "event",
    e.article_id AS "articleId", a.title AS "title"
  FROM audit_events e LEFT JOIN articles a ON a.id = e.article_id
  ORDER BY e.seq DESC LIMIT 20`;

const CHECKPOINT = `SELECT size AS "size", signed_at AS "signedAt" FROM checkpoints
  ORDER BY size DESC LIMIT 1`;

/** The newest twenty events and how far the signed checkpoints reach. Only for compliance. */
export async function trailOverview(sql: SqlReading): Promise<TrailOverview> {
  const [newest, checkpoint] = await Promise.all([
    sql.query<Found>(NEWEST),
    sql.queryOne<{ size: number; signedAt: number }>(CHECKPOINT),
  ]);
  return { newest: newest.map(lineOf), ...(checkpoint && { checkpoint }) };
}

function lineOf({ event, ...found }: Found): TrailLine {
  const { actor, outcome } = JSON.parse(event) as AuditEvent;
  return { ...found, actorName: actor.name, isRefused: outcome === 'refused' };
}
