import { Inject, Injectable } from '@nestjs/common';
import { formatTlogProof } from '#libs/audit';
import { CheckpointRow, CheckpointSigner, Database, LogReader } from '#libs/persistence';
import { type Keys } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { KEYS } from '../http/tokens.js';
import { type ConsistencyView } from './trail.view.js';

/** What the log says about itself: checkpoints and proofs, each in its C2SP form. */
@Injectable()
export class LogProofs {
  private readonly log: LogReader;

  constructor(
    private readonly db: Database,
    private readonly signer: CheckpointSigner,
    @Inject(KEYS) private readonly keys: Keys,
  ) {
    this.log = new LogReader(db.reader);
  }

  /** `keys.vkey`: one verifier key a line. */
  get verifierKeys(): string {
    return `${this.keys.log.vkey}\n`;
  }

  /** The latest checkpoint; signs the first one where there is none yet. */
  async checkpoint(): Promise<CheckpointRow> {
    const row = (await this.log.latestCheckpoint()) ?? (await this.signer.signIfGrown());
    if (!row) throw notFound('checkpoint: the log is empty');
    return row;
  }

  /** That an event is in the log of a checkpoint: the one of that size, or the latest that holds it. */
  async inclusion(seq: number, size?: number): Promise<string> {
    const { size: signed, note } = await this.checkpointFor(seq, size);
    const proof = await this.log.inclusionProof(seq, signed);
    return formatTlogProof({ index: seq, proof, checkpoint: note });
  }

  /** @throws Problem `not-found` unless 1 <= from <= to <= size of the log. */
  async consistency(from: number, to: number): Promise<ConsistencyView> {
    const isInLog = from >= 1 && from <= to && to <= (await this.log.size());
    if (!isInLog) throw notFound('pair of sizes in this log');
    const base64 = (hash: Buffer): string => hash.toString('base64');
    return {
      from,
      to,
      fromRoot: base64(await this.log.rootAt(from)),
      toRoot: base64(await this.log.rootAt(to)),
      proof: (await this.log.consistencyProof(from, to)).map(base64),
    };
  }

  private async checkpointFor(seq: number, size?: number): Promise<CheckpointRow> {
    if (size !== undefined) {
      const row = await this.db.reader.findOne(CheckpointRow, { size });
      if (!row || seq >= size) throw notFound('checkpoint that holds this event');
      return row;
    }
    const latest = await this.checkpoint();
    // Appended a moment ago: its checkpoint is due within seconds, so it is signed now.
    const row = seq < latest.size ? latest : await this.signer.signIfGrown();
    if (!row || seq >= row.size) throw notFound('event');
    return row;
  }
}
