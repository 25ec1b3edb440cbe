import { type AuditAction } from '#libs/audit';

/** Which events a search or an export is about; everything absent matches all. */
export interface TrailFilter {
  /** Epoch ms, included. */
  readonly from?: number;
  /** Epoch ms, excluded. */
  readonly until?: number;
  readonly actorId?: string;
  readonly articleId?: string;
  readonly actions?: readonly AuditAction[];
  /** A part of the reason's text. */
  readonly reason?: string;
  /** Only events that belong to an article. */
  readonly ofArticles?: boolean;
}

export interface Clauses {
  readonly clauses: string[];
  readonly values: unknown[];
}

/** Conditions on `audit_events`, their marks numbered on from the values that stand before them. */
export function trailClauses(
  filter: TrailFilter,
  engine: 'sqlite' | 'postgres',
  valuesBefore = 0,
): Clauses {
  const values: unknown[] = [];
  const mark = (value: unknown): string => `$${valuesBefore + values.push(value)}`;
  const { from, until, actorId, articleId, actions, reason, ofArticles } = filter;
  const clauses = [
    from !== undefined && `at >= ${mark(from)}`,
    until !== undefined && `at < ${mark(until)}`,
    actorId !== undefined && `actor_id = ${mark(actorId)}`,
    articleId !== undefined && `article_id = ${mark(articleId)}`,
    actions && (actions.length > 0 ? `action IN (${actions.map(mark).join(', ')})` : '1 = 0'),
    reason !== undefined && `${reasonIn(engine)} LIKE ${mark(containing(reason))} ESCAPE '!'`,
    ofArticles === true && 'article_id IS NOT NULL',
  ];
  return { clauses: clauses.filter((it) => it !== false && it !== undefined), values };
}

/** The reason stands in the event's text; lower case on both sides, since the engines differ there. */
function reasonIn(engine: 'sqlite' | 'postgres'): string {
  return engine === 'sqlite'
    ? `lower(json_extract(event, '$.why.text'))`
    : `lower(event::json #>> '{why,text}')`;
}

function containing(text: string): string {
  return `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
}
