import { type ActionName } from '#libs/lifecycle';
import { AlternateRow, AssignmentRow, UserRow } from '#libs/persistence';
import { about, roundOpener, type Said, type Telling } from './notice.js';
import { type Scene } from './scene.js';
import { declined } from './seat-notices.js';
import { type Notice } from './tell.js';

/** Those who were asked by name hear by when they are to answer. */
export const invitation: Telling = async (scene, result) => {
  const asked = 'reviewerIds' in scene.action ? scene.action.reviewerIds : [];
  const notices: Notice[] = [];
  for (const to of asked) notices.push(...(await offerTo(scene, result, to)));
  return notices;
};

/** The colleague is asked, and the editor hears who passed the seat on to whom. */
export const handedOver: Telling = async (scene, result) => {
  const to = 'to' in scene.action ? scene.action.to : undefined;
  if (to === undefined) return declined(scene, result);
  const known = about(scene, result);
  const overseers = await roundOpener(scene);
  const variables = { ...known.variables, person: await nameOf(scene, to) };
  const offers = await offerTo(scene, result, to);
  return [
    ...offers.map((offer) => ({ ...offer, ...(overseers[0] && { replyToId: overseers[0] }) })),
    ...overseers.map((it) => ({ ...known, variables, to: it, kind: 'handed-over' as const })),
  ];
};

/** Where the action asked the next in line: that person is invited, and the editor hears of it. */
export const nextInLine: Telling = async (scene, result) => {
  const vacated = result['assignmentId'];
  if (typeof vacated !== 'string') return [];
  const { tx } = scene;
  const promoted = await tx.findOne(AlternateRow, { insteadOfId: vacated });
  // The seat is one that this very action vacated: nobody is asked twice.
  if (!promoted || promoted.decidedAt !== tx.at) return [];
  const { addedBy, personId } = promoted;
  const seat = await tx.findOne(AssignmentRow, { id: vacated });
  const offers = await offerTo(scene, result, personId);
  const known = about(scene, result);
  const variables = {
    ...{ title: scene.article.title, person: await nameOf(scene, personId) },
    instead: await nameOf(scene, seat?.reviewerId ?? ''),
  };
  const actor = await nameOf(scene, addedBy);
  return [
    // The one who put them in line asks them, not the one who gave the seat up.
    ...offers.map((it) => ({ ...it, replyToId: addedBy, variables: { ...it.variables, actor } })),
    ...(await roundOpener(scene)).map((to) => ({
      ...{ ...known, variables, to },
      kind: 'alternate-invited' as const,
    })),
  ];
};

async function offerTo(scene: Scene<ActionName>, result: Said, to: string): Promise<Notice[]> {
  const { tx, article } = scene;
  const seat = await tx.queryOne<{ id: string; respondBy: string; tz: string }>(
    `SELECT id, respond_by AS "respondBy", tz FROM assignments
     WHERE article_id = $1 AND reviewer_id = $2 AND state = 'invited'
     ORDER BY invited_at DESC LIMIT 1`,
    [article.id, to],
  );
  if (!seat) return [];
  const known = about(scene, result);
  const variables = { ...known.variables, respondBy: seat.respondBy, zone: seat.tz };
  return [{ ...known, to, kind: 'invitation', assignmentId: seat.id, variables }];
}

async function nameOf({ tx }: Scene<ActionName>, id: string): Promise<string> {
  return (await tx.findOne(UserRow, { id }))?.name ?? id;
}
