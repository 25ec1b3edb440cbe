import { AUDIENCES, revisionDigest, type RevisionContent } from '#libs/content';
import { RevisionRow } from '#libs/persistence';
import { type JobHandler } from '#libs/queue';
import { keepRendering, keptRendering, renderedRevision } from '#libs/workflow';
import { type JobDependencies } from './job-dependencies.js';

/** Renders a submitted revision once and keeps it. Safe to repeat: kept by digest and audience. */
export function renderRevision({
  db,
  clock,
  keys,
}: JobDependencies): JobHandler<'render-revision'> {
  return async ({ revisionId }) => {
    const revision = await db.reader.findOne(RevisionRow, { id: revisionId });
    const digest = revision?.digest;
    if (!revision || !digest) return;
    // A text that is not the submitted one must not be kept under its digest.
    if (revisionDigest(JSON.parse(revision.content) as RevisionContent) !== digest) return;
    for (const audience of AUDIENCES) {
      if (await keptRendering(db.reader, keys, { digest, audience })) continue;
      const rendered = renderedRevision(revision, audience);
      if (rendered) await keepRendering(db, keys, { digest, audience }, rendered, clock.now());
    }
  };
}
