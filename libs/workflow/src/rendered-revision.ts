import { type Audience, renderBody, type Rendered } from '#libs/content';
import { type RevisionRow } from '#libs/persistence';
import { contentOf } from './scene.js';

/** Renders a revision for an audience from its text. Absent without a body for that audience. */
export function renderedRevision(
  revision: Pick<RevisionRow, 'content'>,
  audience: Audience,
): Rendered | undefined {
  const content = contentOf(revision);
  const body = content.bodies[audience];
  return body === undefined
    ? undefined
    : renderBody(body, content.references, { audience, headingOffset: 1 });
}
