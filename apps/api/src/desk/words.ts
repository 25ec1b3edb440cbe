import { type ArticleState, type AssignmentState, type Role } from '#libs/lifecycle';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  author: 'author',
  reviewer: 'reviewer',
  editor: 'editor',
  chair: 'board chair',
  compliance: 'compliance',
  administrator: 'administrator',
};

export const STATE_WORDS: Readonly<Record<ArticleState, string>> = {
  draft: 'Draft',
  submitted: 'Submitted',
  'in-review': 'In review',
  'changes-requested': 'Changes asked for',
  approved: 'Approved, not yet published',
  published: 'Published',
  withdrawn: 'Withdrawn from readers',
  retracted: 'Retracted',
  archived: 'Archived',
};

/** What happens next to an article, said to its author. */
export const NEXT_FOR_AUTHOR: Readonly<Record<ArticleState, string>> = {
  draft: 'Finish the text and submit it for review.',
  submitted: 'The editors open a review round next. You have nothing to do now.',
  'in-review': 'The reviewers are reading it. You have nothing to do now.',
  'changes-requested': 'Work the changes in, then submit it again.',
  approved: 'An editor publishes it next. You have nothing to do now.',
  published: 'Readers can read it. Edit it when something has changed.',
  withdrawn: 'Readers no longer get it. Edit it to begin a new text.',
  retracted: 'It stays readable under its notice. Nothing more happens to it.',
  archived: 'It is put away. An editor can reopen it.',
};

export const SEAT_WORDS: Readonly<Record<AssignmentState, string>> = {
  invited: 'Invited, no answer yet',
  accepted: 'Accepted, reading',
  submitted: 'Done',
  declined: 'Declined',
  expired: 'Ran out without an answer',
  withdrawn: 'Taken back by the editors',
};

export const MEANING_WORDS: Readonly<Record<string, string>> = {
  'medical-approval': 'I have read this text and it is medically accurate.',
  review: 'I have reviewed this text.',
  rejection: 'I do not approve this text.',
};

export const GATE_WORDS: Readonly<Record<string, string>> = {
  text: 'Text unchanged',
  quorum: 'Signatures',
  panel: 'Panel',
  'required-changes': 'Required changes',
  disclosures: 'Disclosures',
  citations: 'Citations',
};

export const PLACEMENT_WORDS: Readonly<Record<string, string>> = {
  exact: 'The passage stands in this text as it was marked.',
  moved: 'The passage has changed or moved since it was marked.',
  orphaned: 'The passage is no longer in this text.',
};

export const STAGE_WORDS: Readonly<Record<string, string>> = {
  invitation: 'Answers to invitations',
  review: 'Reviews',
  decision: 'Editors’ decisions',
  revision: 'Revisions',
  idle: 'Idle drafts',
  're-review': 'Periodic reviews',
  'reader-report': 'Answers to readers',
};

export const SEVERITY_WORDS: Readonly<Record<string, string>> = {
  required: 'Required change',
  suggestion: 'Suggestion',
  question: 'Question',
};

export const RECOMMENDATION_WORDS: Readonly<Record<string, string>> = {
  approve: 'Approve',
  'approve-with-suggestions': 'Approve, with suggestions',
  'changes-needed': 'Changes needed',
  reject: 'Reject',
};

export const AUDIENCE_WORDS: Readonly<Record<string, string>> = {
  clinician: 'Clinicians',
  patient: 'Patients and families',
};

/** The words for a key, or the key itself with blanks where a newer API knows more than the desk. */
export function inWords(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key.replace(/[.-]/g, ' ');
}
