import { Module } from '@nestjs/common';
import { signNote } from '#libs/audit';
import { CheckpointSigner, Database } from '#libs/persistence';
import { type Clock, type Logger } from '#libs/runtime';
import { type Keys } from '#libs/workflow';
import { CLOCK, KEYS, LOGGER } from '../http/tokens.js';
import { ExportsController } from './exports.controller.js';
import { Exports } from './exports.js';
import { LogController } from './log.controller.js';
import { LogProofs } from './log-proofs.js';
import { PublicLogController } from './public-log.controller.js';
import { TrailController } from './trail.controller.js';
import { ViewLog } from './view-log.js';

/** Signs when an answer needs a checkpoint at once; the server's own one follows the log. */
const signer = {
  provide: CheckpointSigner,
  inject: [Database, KEYS, CLOCK, LOGGER],
  useFactory: ({ work, reader }: Database, keys: Keys, clock: Clock, logger: Logger) =>
    new CheckpointSigner({
      ...{ work, reader, clock, logger },
      origin: keys.log.signer.name,
      sign: (text) => signNote(text, [keys.log.signer]),
    }),
};

/** The trail: searching it, proving it, taking a copy away. */
@Module({
  controllers: [TrailController, LogController, ExportsController, PublicLogController],
  providers: [signer, Exports, LogProofs, ViewLog],
})
export class AuditModule {}
