import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type JsonValue } from '#libs/audit';
import { bundleFiles, countTrail, exportCsv, exportNdjson, zipBundle } from '#libs/bundle';
import { type Actor } from '#libs/lifecycle';
import {
  ArticleRow,
  CheckpointSigner,
  Database,
  LogReader,
  type WriteContext,
} from '#libs/persistence';
import { type Clock, type Environment, VERSION } from '#libs/runtime';
import { type Keys } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { CLOCK, ENVIRONMENT, KEYS } from '../http/tokens.js';
import { type ExportBody } from './export.body.js';
import { askedText, filterOf } from './filter-of.js';
import { visibleTrail } from './visible-trail.js';

/** Copies of the trail that leave the house. Each is an event before its first byte goes out (EXP-8). */
@Injectable()
export class Exports {
  constructor(
    private readonly db: Database,
    private readonly signer: CheckpointSigner,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** The events that match and that the person may see, as the log stands now. */
  async trail(
    { format, filters = {}, bom = false }: ExportBody,
    actor: Actor,
    context: WriteContext,
  ): Promise<Readable> {
    const { reader } = this.db;
    const filter = filterOf(filters, visibleTrail(actor));
    const toSeq = await new LogReader(reader).size();
    const count = await countTrail(reader, toSeq, filter);
    await this.record(format, { filter: askedText(filters), count, logSize: toSeq }, context);
    const range = { filter, toSeq };
    const chunks =
      format === 'csv' ? exportCsv(reader, range, { bom }) : exportNdjson(reader, range);
    return Readable.from(chunks, { objectMode: false });
  }

  /** Everything that an outsider needs to check the board, as a zip. @throws Problem `not-found` */
  async bundle(articleId: string | undefined, context: WriteContext): Promise<Readable> {
    const { reader } = this.db;
    if (articleId !== undefined && !(await reader.findOne(ArticleRow, { id: articleId })))
      throw notFound('article');
    const filter = articleId === undefined ? {} : { articleId };
    await this.record('bundle', { filter: { articleId: articleId ?? null } }, context);
    // The bundle goes as far as its checkpoint, and so has the record of its own export.
    await this.signer.signIfGrown();
    const now = this.clock.now();
    const files = bundleFiles(reader, this.keys.log, {
      ...filter,
      now,
      siteName: this.environment.SITE_NAME,
      version: VERSION,
    });
    return zipBundle(files, now);
  }

  private async record(
    format: string,
    what: Readonly<Record<string, JsonValue>>,
    context: WriteContext,
  ): Promise<void> {
    // Repeated with the same key it is another copy all the same, and another event.
    const once = { ...context, idempotency: undefined };
    const role = context.actor.roles.includes('compliance') ? { role: 'compliance' } : {};
    await this.db.work.run({ ...once, ...role }, async (tx) => {
      tx.audit.append({
        action: 'export.made',
        object: { type: 'export', id: format },
        changes: Object.entries(what).map(([path, value]) => ({
          path,
          old: undefined,
          new: value,
        })),
      });
    });
  }
}
