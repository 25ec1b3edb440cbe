import { type SqlReading } from '#libs/persistence';
import { type Task } from './task.js';

type Found = Omit<
  Task,
  'isRoundOpen' | 'isPersonDisabled' | 'editor' | 'isAskedAnew' | 'isHandedOver' | 'askedAgainAt'
> & {
  readonly closedAt: number | null;
  readonly disabledAt: number | null;
  readonly editorId: string | null;
  readonly editorName: string | null;
  readonly editorEmail: string | null;
};

const FIND = `SELECT s.id AS "assignmentId", s.article_id AS "articleId", a.title AS "title",
    r.number AS "revision", s.state AS "state", s.tz AS "tz", s.respond_by AS "respondBy",
    s.due_on AS "dueOn", o.closed_at AS "closedAt", u.id AS "personId", u.name AS "personName",
    u.disabled_at AS "disabledAt", e.id AS "editorId", e.name AS "editorName",
    e.email AS "editorEmail"
  FROM assignments s
    JOIN articles a ON a.id = s.article_id
    JOIN rounds o ON o.id = s.round_id
    JOIN revisions r ON r.id = o.revision_id
    JOIN users u ON u.id = s.reviewer_id
    LEFT JOIN users e ON e.id = s.invited_by AND e.disabled_at IS NULL
  WHERE s.id = $1`;

const OTHER_SEAT = `SELECT s.id AS "id" FROM assignments s JOIN rounds o ON o.id = s.round_id
  WHERE s.article_id = $1 AND s.reviewer_id = $2 AND s.id <> $3 AND o.closed_at IS NULL
    AND s.state IN ('invited', 'accepted') LIMIT 1`;

const HAPPENED = `SELECT action AS "action", at AS "at" FROM audit_events
  WHERE article_id = $1 AND object_id = $2
    AND action IN ('assignment.asked-again', 'assignment.handed-over')`;

/** The task of an assignment, as it is now. */
export async function taskOf(sql: SqlReading, assignmentId: string): Promise<Task | undefined> {
  const found = await sql.queryOne<Found>(FIND, [assignmentId]);
  if (!found) return undefined;
  const { closedAt, disabledAt, editorId, editorName, editorEmail, ...task } = found;
  const { articleId, personId } = task;
  const other = await sql.queryOne(OTHER_SEAT, [articleId, personId, assignmentId]);
  const happened = await sql.query<{ action: string; at: number }>(HAPPENED, [
    articleId,
    assignmentId,
  ]);
  const asked = happened.find(({ action }) => action === 'assignment.asked-again');
  return {
    ...task,
    isRoundOpen: closedAt === null,
    isPersonDisabled: disabledAt !== null,
    editor:
      editorId === null ? null : { id: editorId, name: editorName ?? '', email: editorEmail ?? '' },
    isAskedAnew: other !== undefined,
    isHandedOver: happened.some(({ action }) => action === 'assignment.handed-over'),
    askedAgainAt: asked ? Number(asked.at) : null,
  };
}
