import { type Panel } from './panel.js';
import { type ArticleState } from './states.js';

export type AssignmentState =
  'invited' | 'accepted' | 'submitted' | 'declined' | 'expired' | 'withdrawn';

export type Meaning =
  | 'authorship'
  | 'review'
  | 'medical-approval'
  | 'editorial-approval'
  | 'compliance-release'
  | 'rejection'
  | 'withdrawal';

/** A seat in the open round. */
export interface AssignmentFacts {
  readonly id: string;
  readonly reviewerId: string;
  readonly state: AssignmentState;
  /** Whether the reviewer's disclosure is on file and still valid at this moment. */
  readonly isDisclosureInDate: boolean;
}

/** A wish for a later due date. */
export interface ExtensionFacts {
  readonly id: string;
  readonly assignmentId: string;
}

/** A signature on the current revision, already checked against the digest and the seal. */
export interface SignatureFacts {
  readonly signerId: string;
  readonly meaning: Meaning;
  readonly digest: string;
  readonly isValid: boolean;
  /** Roles the signer held when signing, for role quotas. */
  readonly roles: readonly string[];
  /** Specialties on file when signing, for panels. */
  readonly specialties?: readonly string[] | null;
  readonly isDisclosureInDate: boolean;
}

/** How many medical approvals a revision needs, in all and by role. */
export interface Quorum {
  readonly approvals: number;
  readonly byRole?: Readonly<Record<string, number>>;
}

/** The text that readers have, and the person who would sign it again. */
export interface PublishedFacts {
  readonly digest: string;
  /** Digest recomputed from the stored text at this moment. */
  readonly recomputedDigest: string;
  /** Everybody who wrote into it, the author included. */
  readonly writerIds: readonly string[];
  /** Who has rejected it or taken a signature back: a new one of theirs would not count. */
  readonly refusedByIds: readonly string[];
  /** Whether the disclosure of the person who acts is valid at this moment. */
  readonly isDisclosureInDate: boolean;
}

/** Everything `decide` may look at. Entities satisfy parts of it structurally; nothing here is I/O. */
export interface ArticleFacts {
  readonly id: string;
  readonly state: ArticleState;
  readonly authorId: string;
  /** Everybody who wrote into the current revision, the author included. */
  readonly writerIds: readonly string[];
  /** Whether some revision is public now. */
  readonly isPublic: boolean;
  /** Digest of the current revision once submitted; null while it is an editable draft. */
  readonly digest: string | null;
  /** Digest recomputed from the stored text at this moment; null while it is a draft. */
  readonly recomputedDigest: string | null;
  readonly isCitationsComplete: boolean;
  readonly openRequiredChanges: number;
  readonly assignments: readonly AssignmentFacts[];
  /** Wishes for more time in the open round that nobody has answered. */
  readonly openExtensions: readonly ExtensionFacts[];
  readonly signatures: readonly SignatureFacts[];
  readonly quorum: Quorum;
  /** Read where somebody may sign the public text again; absent when nothing is public. */
  readonly published?: PublishedFacts;
  /** Panels that the policy asks for on this text; none when absent. */
  readonly panels?: readonly Panel[];
  /** The annotation the action is about, where it is about one. */
  readonly annotation?: {
    readonly authorId: string;
    readonly severity: 'required' | 'suggestion' | 'question';
    readonly state: 'open' | 'resolved';
  };
}
