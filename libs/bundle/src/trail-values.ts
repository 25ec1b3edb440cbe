import { type SqlReading } from '#libs/persistence';

const SELECT = 'SELECT seq, path, side, salt, value FROM audit_values';
const SEQS_A_QUERY = 500;

/** What opens one digest of an event. `value` is the RFC 8785 text of the value. */
export interface TrailValue {
  readonly seq: number;
  readonly path: string;
  readonly side: 'old' | 'new';
  readonly salt: string;
  readonly value: string;
}

/** The values of the events `fromSeq <= seq < toSeq` that were not erased, in order. */
export function valuesBetween(
  sql: SqlReading,
  fromSeq: number,
  toSeq: number,
): Promise<TrailValue[]> {
  return sql.query<TrailValue>(`${SELECT} WHERE seq >= $1 AND seq < $2 ORDER BY seq, path, side`, [
    fromSeq,
    toSeq,
  ]);
}

/** The values of some events, given in order, grouped by event. */
export async function valuesOfEvents(
  sql: SqlReading,
  seqs: readonly number[],
): Promise<Map<number, TrailValue[]>> {
  const groups = new Map<number, TrailValue[]>();
  for (const value of await readValues(sql, seqs)) {
    const group = groups.get(value.seq);
    if (group) group.push(value);
    else groups.set(value.seq, [value]);
  }
  return groups;
}

async function readValues(sql: SqlReading, seqs: readonly number[]): Promise<TrailValue[]> {
  const [first = 0, last = -1] = [seqs[0], seqs.at(-1)];
  // A page of a filtered log may span all of it: then only its own events are asked for.
  if (last - first < 2 * seqs.length) return valuesBetween(sql, first, last + 1);
  const found: TrailValue[] = [];
  for (let from = 0; from < seqs.length; from += SEQS_A_QUERY) {
    const part = seqs.slice(from, from + SEQS_A_QUERY);
    const marks = part.map((_, index) => `$${index + 1}`).join(', ');
    const text = `${SELECT} WHERE seq IN (${marks}) ORDER BY seq, path, side`;
    found.push(...(await sql.query<TrailValue>(text, [...part])));
  }
  return found;
}
