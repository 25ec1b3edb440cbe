import { Frontier, openNote, parseCheckpoint, parseVerifierKey } from '#libs/audit';
import { type CheckpointRow, type SqlReading } from '#libs/persistence';
import { type Finding } from './finding.js';

const ROWS_A_PAGE = 1_000;

/** Follows the log leaf by leaf and holds every checkpoint that was signed against it. */
export class CheckpointRoots {
  private readonly frontier = Frontier.empty();
  private waiting: CheckpointRow[] = [];
  private lastSize = -1;
  private isEnd = false;

  constructor(
    private readonly sql: SqlReading,
    private readonly vkey: string,
  ) {}

  /** Takes the next leaf hash in hex, and checks the checkpoint that was signed at this size, if any. */
  async append(leafHash: string): Promise<Finding | undefined> {
    this.frontier.append(Buffer.from(leafHash, 'hex'));
    const next = await this.next();
    if (next?.size !== this.frontier.size) return undefined;
    this.waiting.shift();
    return this.check(next);
  }

  /** A checkpoint beyond the log's end: events that were signed are gone. */
  async beyond(): Promise<Finding | undefined> {
    const next = await this.next();
    return (
      next && {
        seq: this.frontier.size,
        kind: 'size-mismatch',
        message: `a checkpoint was signed for ${next.size} events`,
      }
    );
  }

  private check({ size, note, root }: CheckpointRow): Finding | undefined {
    const fail = (kind: string, message: string): Finding => ({ seq: size - 1, kind, message });
    try {
      const signed = parseCheckpoint(openNote(note, [parseVerifierKey(this.vkey)]).text);
      const isOwn = signed.size === size && signed.root.toString('hex') === root;
      if (!isOwn)
        return fail('checkpoint-mismatch', 'a checkpoint’s columns are not what was signed');
      if (signed.root.equals(this.frontier.root())) return undefined;
      return fail(
        'root-mismatch',
        `the first ${size} events do not lead to the root that was signed`,
      );
    } catch (error) {
      return fail('bad-checkpoint', (error as Error).message);
    }
  }

  private async next(): Promise<CheckpointRow | undefined> {
    if (this.waiting.length === 0 && !this.isEnd) {
      this.waiting = await this.sql.query<CheckpointRow>(
        `SELECT size, root, note, signed_at AS "signedAt" FROM checkpoints
         WHERE size > $1 ORDER BY size LIMIT ${ROWS_A_PAGE}`,
        [this.lastSize],
      );
      this.lastSize = this.waiting.at(-1)?.size ?? this.lastSize;
      this.isEnd = this.waiting.length < ROWS_A_PAGE;
    }
    return this.waiting[0];
  }
}
