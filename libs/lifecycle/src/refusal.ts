/** Why an action may not happen: a closed list. */
export const REFUSALS = {
  'wrong-state': 'The article is not in a state that allows this.',
  'wrong-role': 'Your roles do not allow this.',
  'own-work': 'You wrote into this revision, so somebody else has to do this.',
  'not-your-article': 'Only the author of the article or an editor can do this.',
  'no-assignment': 'You are not assigned to this round.',
  'assignment-not-open': 'Your assignment is not open for this any more.',
  'not-accepted': 'Accept the invitation and file your disclosure first.',
  'disclosure-out-of-date':
    'A disclosure is missing or more than twelve months old. File it again.',
  'stale-digest':
    'The text has changed since you read it. Read what changed, then act on the new text.',
  'nothing-to-submit': 'There is no new draft to submit. Edit the article first.',
  'quorum-not-reached': 'Not enough valid signatures on exactly this text yet.',
  'panel-incomplete': 'A specialty that the policy asks for is missing among those who signed.',
  'required-changes-open': 'A required change is still open. Resolve it first.',
  'citations-incomplete':
    'A citation leads to no complete reference. Complete the references first.',
  'already-signed': 'You have already signed this text with this meaning.',
  'only-reviewer': 'The only reviewer cannot also approve. Ask another editor or the chair.',
  'reason-needed': 'Give a reason of at least ten characters that says why.',
  'not-public': 'No revision of this article is public.',
  'still-public': 'A revision of this article is public. Withdraw it first.',
  'annotation-closed': 'This annotation is already resolved.',
  'not-your-annotation':
    'A required change is resolved by the reviewer who made it, the chair or an editor who wrote nothing.',
  'extension-open': 'You have already asked for more time. The editor will answer that first.',
  'extension-not-open': 'This request for more time was answered, or the review has ended.',
  'not-due-yet': 'The date was moved and has not come yet.',
  'text-rejected':
    'You have rejected this text or taken your signature back. Ask another member of the board.',
  'reviewer-not-eligible': 'This person wrote into the revision or is already assigned.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly message: string;
}

/** Builds a refusal with its plain-words message. */
export function refuse(code: RefusalCode): Refusal {
  return { refused: true, code, message: REFUSALS[code] };
}
