import { AUDIENCES } from '#libs/content';
import { RenderingRow, RevisionRow } from '#libs/persistence';
import { type JobHandler } from '#libs/queue';
import { keptRendering, RENDERER, renderedRevision } from '#libs/workflow';
import { type JobDependencies } from './job-dependencies.js';

/** Renders a submitted revision once and keeps it. Safe to repeat: kept by digest and audience. */
export function renderRevision({ db, clock }: JobDependencies): JobHandler<'render-revision'> {
  return async ({ revisionId }) => {
    const revision = await db.reader.findOne(RevisionRow, { id: revisionId });
    const digest = revision?.digest;
    if (!revision || !digest) return;
    for (const audience of AUDIENCES) {
      if (await keptRendering(db.reader, digest, audience)) continue;
      const rendered = await renderedRevision(db.reader, revision, audience);
      if (!rendered) continue;
      await db.work.bookkeep((sql) =>
        sql.insertOnce(RenderingRow, {
          digest,
          audience,
          renderer: RENDERER,
          rendered: JSON.stringify(rendered),
          at: clock.now(),
        }),
      );
    }
  };
}
