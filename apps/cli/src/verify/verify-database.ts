import { type StoredEvent, verifyEvents } from '#libs/audit';
import { valuesOfEvents } from '#libs/bundle';
import { type AuditEventRow, type LogHead, LogReader, type Reader } from '#libs/persistence';
import { type Keys } from '#libs/workflow';
import { checkColumns, eventOf } from './check-columns.js';
import { checkSignatures } from './check-signatures.js';
import { checkValues } from './check-values.js';
import { CheckpointRoots } from './checkpoint-roots.js';
import { earlier, type Finding } from './finding.js';

const ROWS_A_PAGE = 2_000;

export type Verdict =
  { readonly ok: true; readonly size: number } | ({ readonly ok: false } & Finding);

/**
 * Recomputes the log from its rows, in constant memory: leaves, chain, root, columns, values, every
 * checkpoint and every signature. Answers with the first thing that does not hold.
 */
export async function verifyDatabase(reader: Reader, keys: Keys): Promise<Verdict> {
  const log = new LogReader(reader, ROWS_A_PAGE);
  const head = await readHead(log);
  if ('kind' in head) return { ok: false, ...head };
  const watch = new Watch(reader, new CheckpointRoots(reader, keys.log.vkey));
  const verdict = await verifyEvents(watch.events(log.pages(0, head.size)), {
    size: head.size,
    root: head.root,
  });
  const first = verdict.ok ? watch.finding : earlier(verdict, watch.finding);
  const finding =
    first ??
    (await checkEnd(reader, head.size)) ??
    (await watch.roots.beyond()) ??
    (await checkSignatures(reader, keys));
  if (!finding) return { ok: true, size: head.size };
  const { seq, kind, message } = finding;
  return { ok: false, seq, kind, message };
}

/** Looks at each row on its way to the verifier of the chain. */
class Watch {
  finding?: Finding;

  constructor(
    private readonly reader: Reader,
    readonly roots: CheckpointRoots,
  ) {}

  async *events(pages: AsyncIterable<AuditEventRow[]>): AsyncGenerator<StoredEvent> {
    for await (const rows of pages) {
      const values = await valuesOfEvents(
        this.reader,
        rows.map(({ seq }) => seq),
      );
      for (const row of rows) {
        const { seq, event: bytes, leafHash } = row;
        // Before anything else: what the chain finds wrong is not looked at any further.
        yield { seq, bytes, leafHash: Buffer.from(leafHash, 'hex') };
        const event = eventOf(bytes);
        this.finding ??= checkColumns(row, event) ?? checkValues(event, values.get(seq));
        this.finding ??= await this.roots.append(leafHash);
      }
    }
  }
}

async function readHead(log: LogReader): Promise<LogHead | Finding> {
  try {
    return await log.head();
  } catch (error) {
    return { seq: null, kind: 'bad-head', message: (error as Error).message };
  }
}

/** Rows beyond the head, in one statement, so that a running server does not get in between. */
async function checkEnd(reader: Reader, size: number): Promise<Finding | undefined> {
  const row = await reader.queryOne<{ last: number | null; size: number }>(
    'SELECT (SELECT MAX(seq) FROM audit_events) AS last, size FROM audit_head WHERE id = 1',
  );
  const found = (row?.last ?? -1) + 1;
  if (!row || found === row.size) return undefined;
  const message = `${found} events are stored, the head says ${row.size}`;
  return { seq: Math.min(size, found), kind: 'size-mismatch', message };
}
