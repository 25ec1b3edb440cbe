import { type Audience, type RevisionContent, type TextSelector } from '#libs/content';
import { type ActionName, type Meaning } from '#libs/lifecycle';
import {
  type ChangeClass,
  type DisclosureItem,
  type Recommendation,
  type Risk,
  type Severity,
} from '#libs/persistence';
import { type FreshProof } from './fresh-proof.js';

interface Reasoned {
  readonly reason: string;
}

interface Asked {
  readonly reviewerIds: readonly string[];
  /** Who is asked when one of them falls away, in order; they come after those who wait already. */
  readonly alternateIds?: readonly string[];
}

/** What each action of the lifecycle table carries. A new action does not compile until it is here. */
export interface ActionPayloads {
  edit: {
    readonly content?: RevisionContent;
    readonly summary?: string;
    readonly changeClass?: ChangeClass;
    readonly topics?: string[];
    readonly risk?: Risk;
  };
  submit: { readonly summary?: string; readonly changeClass?: ChangeClass };
  recall: Reasoned;
  'open-round': Asked;
  invite: Asked;
  /** Takes the place of whoever was waiting in line. */
  'set-alternates': { readonly alternateIds: readonly string[] };
  'withdraw-invitation': Reasoned & {
    readonly assignmentId: string;
    /** Whether the next in line is asked instead. */
    readonly promoteAlternate?: boolean;
  };
  /** Another due date for an accepted seat, `YYYY-MM-DD` in the zone of the seat. */
  extend: Reasoned & { readonly assignmentId: string; readonly dueOn: string };
  'request-extension': Reasoned & { readonly dueOn: string };
  'grant-extension': { readonly extensionId: string };
  'refuse-extension': Reasoned & { readonly extensionId: string };
  expire: { readonly assignmentId: string; readonly because: 'no-answer' | 'no-review' };
  accept: {
    /** The reviewer's promise to keep the text to themselves; nobody accepts without it (ED-4). */
    readonly isConfidentialityAccepted: true;
    readonly disclosure?: readonly DisclosureItem[];
    /** A date the reviewer proposes instead of the policy's. */
    readonly dueOn?: string;
  };
  decline: {
    readonly because: 'expertise' | 'time' | 'conflict' | 'other';
    readonly reason?: string;
    /** Whom to ask instead: a name, an address, whatever the person knows. */
    readonly suggestion?: string;
  };
  /** Without a colleague the next in line is asked. */
  'hand-over': Reasoned & { readonly to?: string };
  annotate: TextSelector & {
    readonly audience: Audience;
    readonly severity: Severity;
    readonly body: string;
    readonly wording?: string;
  };
  reply: { readonly annotationId: string; readonly body: string };
  'resolve-annotation': Reasoned & { readonly annotationId: string; readonly version?: number };
  'submit-review': {
    readonly digest: string;
    readonly recommendation: Recommendation;
    readonly answers: readonly { readonly id: string; readonly answer: string }[];
    readonly wordsToAuthor?: string;
    readonly wordsToBoard?: string;
  };
  sign: { readonly digest: string; readonly meaning: Meaning; readonly proof: FreshProof };
  'request-changes': Reasoned;
  'move-revision-date': Reasoned & { readonly dueOn: string };
  approve: { readonly digest?: string };
  publish: { readonly digest: string };
  release: { readonly digest: string };
  /** Signs the public text again: its digest as it was on the screen. */
  confirm: { readonly digest: string; readonly proof: FreshProof };
  withdraw: Reasoned;
  retract: Reasoned;
  archive: Reasoned;
  reopen: Reasoned;
}

/** Indexing fails to compile when the lifecycle table has an action without a payload. */
export type ActionOf<N extends ActionName> = { readonly name: N } & ActionPayloads[N];

/** Everything that can be asked of an article. */
export type Action = { [N in ActionName]: ActionOf<N> }[ActionName];
