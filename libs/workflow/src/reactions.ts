import { type ActionName } from '#libs/lifecycle';
import { type MailKind } from '#libs/mail';
import { job } from '#libs/queue';
import { handedOver, invitation, nextInLine } from './invitation-notices.js';
import { replanAfter } from './ladders/replan-after.js';
import {
  about,
  author,
  authorAndEditors,
  editors,
  roundOpener,
  type Said,
  type Telling,
} from './notice.js';
import { type Scene } from './scene.js';
import { declined, endedSeats, reviewsIn, seatExpired, toReviewer } from './seat-notices.js';
import { tell } from './tell.js';

const nobody: Telling = async () => [];

/** The same mail to some people; `actor`, `title` and `reason` are known to each template. */
const toEach =
  (ids: (scene: Scene<ActionName>) => Promise<string[]>, kind: MailKind): Telling =>
  async (scene, result) =>
    (await ids(scene)).map((to) => ({ to, kind, ...about(scene, result) }));

/** What follows from each action. A new action does not compile until it is listed. */
const REACTIONS: { readonly [N in ActionName]: Telling } = {
  edit: nobody,
  submit: toEach(editors, 'submitted'),
  recall: nobody,
  'open-round': invitation,
  invite: invitation,
  'set-alternates': nobody,
  'withdraw-invitation': nobody,
  extend: toReviewer('extension-granted'),
  'request-extension': toEach(roundOpener, 'extension-requested'),
  'grant-extension': toReviewer('extension-granted'),
  'refuse-extension': toReviewer('extension-refused'),
  expire: seatExpired,
  accept: toEach(roundOpener, 'accepted'),
  decline: declined,
  'hand-over': handedOver,
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
  confirm: toEach(authorAndEditors, 'confirmed'),
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
    ...(await nextInLine(scene, result)),
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
