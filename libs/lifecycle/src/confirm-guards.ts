import { type Guard } from './guard.js';
import { refuse } from './refusal.js';

/** N11: whoever wrote the text that readers have does not vouch for it, whatever is drafted now. */
export const notWriterOfPublished: Guard = {
  says: 'wrote nothing of the public text',
  check: ({ published }, _action, actor) =>
    published?.writerIds.includes(actor.id) ? refuse('own-work') : undefined,
};

/** ED-3: the disclosure is asked for anew, though nobody was invited. */
export const disclosureOfActorInDate: Guard = {
  says: 'own disclosure is in date',
  check: ({ published }) =>
    published?.isDisclosureInDate ? undefined : refuse('disclosure-out-of-date'),
};

/** WF-2: readers have the text that was signed. */
export const publicTextUnchanged: Guard = {
  says: 'the stored public text is the text that was signed',
  check: ({ published }) =>
    published && published.recomputedDigest === published.digest
      ? undefined
      : refuse('stale-digest'),
};

/** SIG-2: what was on the screen is what readers have. */
export const freshPublicDigest: Guard = {
  says: 'has exactly the public text on the screen',
  check: ({ published }, action) =>
    published && action.digest === published.digest ? undefined : refuse('stale-digest'),
  awaitsForm: () => true,
};

/** SIG-13: who said no to this text said it for good; the next text is another matter. */
export const hasNotRefusedPublished: Guard = {
  says: 'has not rejected this text',
  check: ({ published }, _action, actor) =>
    published?.refusedByIds.includes(actor.id) ? refuse('text-rejected') : undefined,
};
