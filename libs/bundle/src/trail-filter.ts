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
  /** What a person may see: events that match any of these. All of them when absent. */
  readonly within?: TrailScope;
}

/** A part of the log: events that belong to an article, or that are one of these actions. */
export interface TrailScope {
  readonly ofArticles: boolean;
  readonly actions: readonly AuditAction[];
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
  const { from, until, actorId, articleId, actions, reason, within } = filter;
  const clauses = [
    from !== undefined && `at >= ${mark(from)}`,
    until !== undefined && `at < ${mark(until)}`,
    actorId !== undefined && `actor_id = ${mark(actorId)}`,
    articleId !== undefined && `article_id = ${mark(articleId)}`,
    actions && oneOf(actions, mark),
    reason !== undefined && `${reasonIn(engine)} LIKE ${mark(containing(reason))} ESCAPE '!'`,
    within && `(${scopeClauses(within, mark).join(' OR ')})`,
  ];
  return { clauses: clauses.filter((it) => it !== false && it !== undefined), values };
}

function scopeClauses(
  { ofArticles, actions }: TrailScope,
  mark: (value: unknown) => string,
): string[] {
  return [...(ofArticles ? ['article_id IS NOT NULL'] : []), oneOf(actions, mark)];
}

function oneOf(actions: readonly AuditAction[], mark: (value: unknown) => string): string {
  return actions.length > 0 ? `action IN (${actions.map(mark).join(', ')})` : '1 = 0';
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
