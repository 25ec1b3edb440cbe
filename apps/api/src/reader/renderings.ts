import { Inject, Injectable } from '@nestjs/common';
import { type Audience, type Rendered } from '#libs/content';
import { Database, RenderingRow, type RevisionRow } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { keptRendering, RENDERER, renderedRevision } from '#libs/workflow';
import { CLOCK } from '../http/tokens.js';

/** The HTML of submitted texts: made once for a digest and an audience, then kept in the database. */
@Injectable()
export class Renderings {
  private readonly making = new Map<string, Promise<Rendered | undefined>>();

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Absent when the text has nothing for the audience. */
  async of(
    revision: Pick<RevisionRow, 'content'> & { readonly digest: string },
    audience: Audience,
  ): Promise<Rendered | undefined> {
    const kept = await keptRendering(this.db.reader, revision.digest, audience);
    if (kept) return kept;
    const key = `${revision.digest} ${audience}`;
    const running = this.making.get(key);
    if (running) return running;
    const made = this.make(revision, audience).finally(() => this.making.delete(key));
    this.making.set(key, made);
    return made;
  }

  private async make(
    revision: Pick<RevisionRow, 'content'> & { readonly digest: string },
    audience: Audience,
  ): Promise<Rendered | undefined> {
    const rendered = await renderedRevision(this.db.reader, revision, audience);
    if (rendered)
      await this.db.work.bookkeep((sql) =>
        sql.insertOnce(RenderingRow, {
          digest: revision.digest,
          audience,
          renderer: RENDERER,
          rendered: JSON.stringify(rendered),
          at: this.clock.now(),
        }),
      );
    return rendered;
  }
}
