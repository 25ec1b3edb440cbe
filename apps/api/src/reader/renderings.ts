import { Inject, Injectable } from '@nestjs/common';
import { type Audience, type Rendered } from '#libs/content';
import { Database, type RevisionRow } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { keepRendering, type Keys, keptRendering, renderedRevision } from '#libs/workflow';
import { CLOCK, KEYS } from '../http/tokens.js';

/** The HTML of submitted texts: made once for a digest and an audience, then kept in the database. */
@Injectable()
export class Renderings {
  private readonly making = new Map<string, Promise<Rendered | undefined>>();

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  /** Absent when the text has nothing for the audience. */
  async of(
    revision: Pick<RevisionRow, 'content'> & { readonly digest: string },
    audience: Audience,
  ): Promise<Rendered | undefined> {
    const { digest } = revision;
    const kept = await keptRendering(this.db.reader, this.keys, { digest, audience });
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
    const rendered = renderedRevision(revision, audience);
    const { digest } = revision;
    if (rendered)
      await keepRendering(this.db, this.keys, { digest, audience }, rendered, this.clock.now());
    return rendered;
  }
}
