/** Which events an export or a search is about; everything absent matches all. */
export interface LogFilter {
  readonly articleId?: string;
  readonly actorId?: string;
  readonly action?: string;
  readonly objectType?: string;
  readonly objectId?: string;
  /** Epoch ms, included. */
  readonly from?: number;
  /** Epoch ms, excluded. */
  readonly until?: number;
}

const CLAUSES: Record<keyof LogFilter, string> = {
  articleId: 'article_id =',
  actorId: 'actor_id =',
  action: 'action =',
  objectType: 'object_type =',
  objectId: 'object_id =',
  from: 'at >=',
  until: 'at <',
};

/** Conditions on `audit_events`, their marks numbered on from the values that stand before them. */
export function logFilterClauses(
  filter: LogFilter,
  valuesBefore: number,
): { clauses: string[]; values: unknown[] } {
  const clauses: string[] = [];
  const values: unknown[] = [];
  for (const [name, condition] of Object.entries(CLAUSES)) {
    const value = filter[name as keyof LogFilter];
    if (value === undefined) continue;
    values.push(value);
    clauses.push(`${condition} $${valuesBefore + values.length}`);
  }
  return { clauses, values };
}
