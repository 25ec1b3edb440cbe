import { type Audience, renderBody, type Rendered } from '#libs/content';
import { RenderingRow, type RevisionRow, type SqlReading } from '#libs/persistence';
import { contentOf } from './scene.js';

/** Changes whenever the same text would give other HTML. */
export const RENDERER = 'r1';

/** The kept rendering of a digest, if there is one. */
export async function keptRendering(
  sql: SqlReading,
  digest: string,
  audience: Audience,
): Promise<Rendered | undefined> {
  const row = await sql.findOne(RenderingRow, { digest, audience, renderer: RENDERER });
  return row && (JSON.parse(row.rendered) as Rendered);
}

/** The rendering of a revision for an audience: the kept one, or made now. Absent without a body. */
export async function renderedRevision(
  sql: SqlReading,
  revision: Pick<RevisionRow, 'content' | 'digest'>,
  audience: Audience,
): Promise<Rendered | undefined> {
  const kept = revision.digest && (await keptRendering(sql, revision.digest, audience));
  if (kept) return kept;
  const content = contentOf(revision);
  const body = content.bodies[audience];
  return body === undefined
    ? undefined
    : renderBody(body, content.references, { audience, headingOffset: 1 });
}
