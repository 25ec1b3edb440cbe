import { type ActionName } from '#libs/lifecycle';
import { type MailKind } from '#libs/mail';
import { job } from '#libs/queue';
import { replanAfter } from './ladders/replan-after.js';
import { about, author, editors, roundOpener, type Said } from './notice.js';
import { type Scene } from './scene.js';
import { endedSeats, reviewsIn, seatExpired, toReviewer } from './seat-notices.js';
import { type Notice, tell } from './tell.js';

type Reaction = (scene: Scene<ActionName>, result: Said) => Promise<Notice[]>;

const nobody: Reaction = async () => [];

/** The same mail to some people; `actor`, `title` and `reason` are known to each template. */
const toEach =
  (ids: (scene: Scene<ActionName>) => Promise<string[]>, kind: MailKind): Reaction =>
  async (scene, result) =>
    (await ids(scene)).map((to) => ({ to, kind, ...about(scene, result) }));

const invitation: Reaction = async (scene, result) => {
  const { tx, article, action } = scene;
  const asked = 'reviewerIds' in action ? action.reviewerIds : [];
  const notices: Notice[] = [];
  for (const to of asked) {
    const seat = await tx.queryOne<{ id: string; respondBy: string; tz: string }>(
      `SELECT id, respond_by AS "respondBy", tz FROM assignments
       WHERE article_id = $1 AND reviewer_id = $2 ORDER BY invited_at DESC LIMIT 1`,
      [article.id, to],
    );
    if (!seat) continue;
    const known = about(scene, result);
    const variables = { ...known.variables, respondBy: seat.respondBy, zone: seat.tz };
    notices.push({ ...known, to, kind: 'invitation', assignmentId: seat.id, variables });
  }
  return notices;
};

/** What follows from each action. A new action does not compile until it is listed. */
const REACTIONS: { readonly [N in ActionName]: Reaction } = {
  edit: nobody,
  submit: toEach(editors, 'submitted'),
  recall: nobody,
  'open-round': invitation,
  invite: invitation,
  'withdraw-invitation': nobody,
  extend: toReviewer('extension-granted'),
  'request-extension': toEach(roundOpener, 'extension-requested'),
  'grant-extension': toReviewer('extension-granted'),
  'refuse-extension': toReviewer('extension-refused'),
  expire: seatExpired,
  accept: toEach(roundOpener, 'accepted'),
  decline: toEach(roundOpener, 'declined'),
  annotate: nobody,
  reply: nobody,
  'resolve-annotation': nobody,
  'submit-review': toEach(roundOpener, 'review-in'),
  sign: toEach(roundOpener, 'signed'),
  'request-changes': toEach(author, 'changes-requested'),
  'move-revision-date': toEach(author, 'revision-date-moved'),
  approve: toEach(author, 'approved'),
  publish: toEach(author, 'published'),
  release: toEach(author, 'published'),
  withdraw: toEach(author, 'withdrawn'),
  retract: toEach(author, 'retracted'),
  archive: nobody,
  reopen: nobody,
};

/** Writes the mails and jobs that follow, in the same transaction as what they follow from. */
export async function react(scene: Scene<ActionName>, result: Said): Promise<void> {
  const { tx, action, actor } = scene;
  const notices = [
    ...(await REACTIONS[action.name](scene, result)),
    ...(await endedSeats(scene, result)),
    ...(await reviewsIn(scene, result)),
  ];
  await tell(
    tx,
    scene.newId,
    notices.filter(({ to }) => to !== actor.id),
  );
  await replanAfter(scene);
  if (action.name === 'submit') {
    const { id } = scene.revision;
    tx.enqueue(job('render-revision', `render-revision-${id}`, { revisionId: id }));
  }
}
