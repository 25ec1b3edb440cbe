import { type ActionName } from '#libs/lifecycle';
import { type Effect } from '../scene.js';
import { accept } from './accept.js';
import { annotate, reply, resolveAnnotation } from './annotate.js';
import { approve, requestChanges } from './close-round.js';
import { confirm } from './confirm.js';
import { decline } from './decline.js';
import { extend, moveRevisionDate } from './due-date.js';
import { edit } from './edit.js';
import { expire } from './expire.js';
import { grantExtension, refuseExtension, requestExtension } from './extension.js';
import { handOver } from './hand-over.js';
import { invite, openRound } from './open-round.js';
import { publish, release } from './publish.js';
import { setAlternates } from './set-alternates.js';
import { sign } from './sign.js';
import { submitReview } from './submit-review.js';
import { recall, submit } from './submit.js';
import { archive, reopen, retract, withdraw } from './take-back.js';
import { withdrawInvitation } from './withdraw-invitation.js';

/** One effect an action; the compiler asks for the missing one. */
export const EFFECTS: { readonly [N in ActionName]: Effect<N> } = {
  edit,
  submit,
  recall,
  'open-round': openRound,
  invite,
  'set-alternates': setAlternates,
  'withdraw-invitation': withdrawInvitation,
  extend,
  'request-extension': requestExtension,
  'grant-extension': grantExtension,
  'refuse-extension': refuseExtension,
  expire,
  accept,
  decline,
  'hand-over': handOver,
  annotate,
  reply,
  'resolve-annotation': resolveAnnotation,
  'submit-review': submitReview,
  sign,
  'request-changes': requestChanges,
  'move-revision-date': moveRevisionDate,
  approve,
  publish,
  release,
  confirm,
  withdraw,
  retract,
  archive,
  reopen,
};
