import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database } from '#libs/persistence';
import { CurrentActor } from '../http/write-context.js';
import { ConsistencyQuery, ProofQuery } from './log.query.js';
import { LogProofs } from './log-proofs.js';
import { seqIn } from './seq-in.js';
import { visibleEvent } from './trail.controller.js';
import { ConsistencyView } from './trail.view.js';

const TEXT = 'text/plain; charset=utf-8';

/** Proofs of the log, for people who are signed in. */
@ApiTags('audit')
@Controller('api/audit')
export class LogController {
  constructor(
    private readonly proofs: LogProofs,
    private readonly db: Database,
  ) {}

  /** C2SP verifier key of the log. */
  @Get('key')
  @Header('content-type', TEXT)
  key(): string {
    return this.proofs.verifierKeys;
  }

  /** The latest signed tree head, a C2SP checkpoint. */
  @Get('checkpoint')
  @Header('content-type', TEXT)
  async checkpoint(): Promise<string> {
    return (await this.proofs.checkpoint()).note;
  }

  /** That the log only grew between two sizes. */
  @Get('consistency')
  consistency(@Query() { from, to }: ConsistencyQuery): Promise<ConsistencyView> {
    return this.proofs.consistency(from, to);
  }

  /** That one event is in the log, a C2SP tlog-proof. */
  @Get(':seq/proof')
  @Header('content-type', TEXT)
  async proof(
    @Param('seq') seq: string,
    @Query() { size }: ProofQuery,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    const row = await visibleEvent(this.db, seqIn(seq), actor);
    return this.proofs.inclusion(row.seq, size);
  }
}
