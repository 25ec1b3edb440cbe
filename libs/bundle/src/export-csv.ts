import { type AuditEvent } from '#libs/audit';
import { type SqlReading } from '#libs/persistence';
import { changesText } from './changes-text.js';
import { csvRow } from './csv-cell.js';
import { type TrailRange, type TrailRow, trailPages } from './trail-pages.js';
import { type TrailValue, valuesOfEvents } from './trail-values.js';

const COLUMNS = [
  'seq',
  'at',
  'tz',
  'actor id',
  'actor name',
  'actor role',
  'action',
  'object',
  'article',
  'reason',
  'outcome',
  'changes',
];

/** One row an event, for people and spreadsheets (EXP-5); a chunk a page. The log's own form is NDJSON. */
export async function* exportCsv(
  sql: SqlReading,
  range: TrailRange,
  options: { readonly bom?: boolean } = {},
): AsyncGenerator<Buffer> {
  yield Buffer.from(`${options.bom ? '\ufeff' : ''}${csvRow(COLUMNS)}`);
  for await (const rows of trailPages(sql, range)) {
    const values = await valuesOfEvents(
      sql,
      rows.map(({ seq }) => seq),
    );
    let text = '';
    for (const row of rows) text += rowOf(row, values.get(row.seq));
    yield Buffer.from(text);
  }
}

function rowOf({ seq, event: text }: TrailRow, values: readonly TrailValue[] | undefined): string {
  const event = JSON.parse(text) as AuditEvent;
  const { object, actor } = event;
  return csvRow([
    String(seq),
    event.at,
    event.tz,
    actor.id,
    actor.name,
    actor.role,
    event.action,
    `${object.type} ${object.id}${object.rev === undefined ? '' : ` r${object.rev}`}`,
    event.article ?? '',
    event.why?.text ?? '',
    event.outcome,
    event.changes.length === 0 ? '' : changesText(event.changes, values),
  ]);
}
