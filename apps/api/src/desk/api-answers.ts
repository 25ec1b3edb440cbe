import { type Role } from '#libs/lifecycle';

/** What the desk reads of the API's answers; each field is one the API documents. */
export interface SessionAnswer {
  readonly user: {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly tz: string;
  };
  readonly csrfToken: string;
  /** The only article the session reaches, when it came from the link of one task. */
  readonly articleId: string | null;
}

export interface ListAnswer<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** One of the person's own seats. Dates are calendar dates in `tz`. */
export interface OwnSeat {
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  readonly revision: number;
  readonly state: string;
  readonly tz: string;
  readonly respondBy: string;
  readonly dueOn: string | null;
  readonly invitedAt: string;
  readonly isRoundOpen: boolean;
}

export interface ListedArticle {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly risk: string;
  readonly authorName: string;
  readonly updatedAt: string;
}

export interface ListedPerson {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly credentials: string;
  readonly roles: readonly Role[];
  readonly isEnrolled?: boolean;
  readonly isDisabled: boolean;
}

export interface ReadArticle {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly risk: string;
  readonly state: string;
  readonly authorName: string;
  readonly updatedAt: string;
  readonly noticeReason: string | null;
  readonly revision: {
    readonly number: number;
    readonly digest: string | null;
    readonly summary: string;
    readonly submittedAt: string | null;
    readonly updatedAt: string;
  };
  readonly content: {
    readonly bodies: Readonly<Record<string, string>>;
    readonly statement?: Readonly<Record<string, string>>;
  };
}

export interface Offered {
  readonly name: string;
  readonly label: string;
  readonly isAllowed: boolean;
  readonly why?: string;
  readonly message?: string;
}

export interface GateAnswer {
  readonly name: string;
  readonly isPassed: boolean;
  readonly message: string;
}

export interface Seat {
  readonly id: string;
  readonly reviewerId: string;
  readonly reviewerName: string;
  readonly credentials: string;
  readonly state: string;
  readonly tz: string;
  readonly respondBy: string;
  readonly dueOn: string | null;
  readonly declineReason: string | null;
  /** Whom the person who declined would ask instead. */
  readonly suggestion: string | null;
}

/** Somebody who is asked when a seat falls vacant. */
export interface AlternateAnswer {
  readonly personId: string;
  readonly name: string;
  readonly state: string;
  readonly reason: string | null;
}

/** Somebody who could take a seat over. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly credentials: string;
  readonly specialty: string | null;
}

/** A wish for more time. Dates are calendar dates in `tz`. */
export interface ExtensionAnswer {
  readonly id: string;
  readonly reviewerId: string;
  readonly reviewerName: string;
  readonly tz: string;
  readonly dueOn: string;
  readonly wanted: string;
  readonly reason: string;
  readonly state: string;
  readonly requestedAt: string;
  readonly answer: string | null;
}

export interface Round {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly outcome: string | null;
  readonly closingReason: string | null;
  readonly seats: readonly Seat[];
  /** Told to who decides. */
  readonly alternates: readonly AlternateAnswer[];
}

export interface Annotation {
  readonly id: string;
  readonly target: { readonly selector: readonly { readonly exact?: string }[] };
  readonly body: { readonly value: string };
  readonly revision: number;
  readonly audience: string;
  readonly severity: string;
  readonly wording: string | null;
  readonly authorName: string;
  readonly created: string;
  readonly state: string;
  readonly resolution: string | null;
  readonly placement: { readonly status: string } | null;
  readonly replies: readonly {
    readonly id: string;
    readonly authorName: string;
    readonly body: string;
    readonly at: string;
  }[];
}

export interface Review {
  readonly id: string;
  readonly revision: number;
  readonly reviewerName: string;
  readonly recommendation: string;
  readonly answers: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
  }[];
  readonly wordsToAuthor: string;
  readonly wordsToBoard?: string;
  readonly submittedAt: string;
}

export interface Signature {
  readonly id: string;
  readonly revision: number;
  readonly manifestation: {
    readonly name: string;
    readonly username: string;
    readonly role: string;
    readonly credentials: string;
    readonly meaning: string;
    /** Local date and time of the signer with the UTC offset. */
    readonly signedAt: string;
    readonly revision: number;
    readonly digest: string;
    readonly signatureId: string;
  };
  readonly seq: number;
  readonly isValid: boolean;
  readonly isOnCurrentText: boolean;
  readonly isDisclosureInDate: boolean;
}

export interface TextProblem {
  readonly severity: string;
  readonly message: string;
  readonly audience?: string;
  readonly line?: number;
}

export interface RenderedText {
  readonly audience: string;
  readonly html: string;
  readonly references: readonly { readonly id: string; readonly html: string }[];
}

export interface FiledDisclosure {
  readonly summary: string;
  /** `YYYY-MM-DD`, the last day it holds. */
  readonly validUntil: string;
  readonly certifiedAt: string;
}

/** How the person is written to. */
export interface PreferencesAnswer {
  readonly lang: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly digest: string;
  readonly digestDay: number;
  readonly tz: string;
  readonly version: number;
}

export interface LedgerLine {
  readonly id: string;
  readonly kind: string | null;
  readonly what: string;
  readonly why: string;
  readonly articleId: string | null;
  readonly title: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly onDate: string | null;
  readonly at: string;
  readonly mail: { readonly subject: string; readonly state: string } | null;
  readonly canSnooze: boolean;
}

export type LedgerAnswer = ListAnswer<LedgerLine>;

/** Something that is waited for. `dueOn` is a calendar date in `tz`. */
export interface ChaseItem {
  readonly stage: string;
  readonly articleId: string;
  readonly title: string;
  readonly what: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly dueOn: string;
  readonly tz: string;
  readonly overdueBy: number;
  readonly lastReminder: { readonly at: string } | null;
  readonly next: {
    readonly what: string;
    readonly to: string | null;
    readonly dueAt: string;
  } | null;
  readonly failedMail: { readonly state: string; readonly response: string | null } | null;
}

export interface ChaseAnswer extends ListAnswer<ChaseItem> {
  readonly total: number;
  readonly counts: readonly {
    readonly stage: string;
    readonly total: number;
    readonly overdue: number;
  }[];
}

/** Somebody who could be asked to review, and why or why not. */
export interface SuggestionAnswer {
  readonly personId: string;
  readonly name: string;
  readonly credentials: string;
  readonly canBeAsked: boolean;
  readonly whyNot: readonly { readonly code: string; readonly says: string }[];
  readonly score: number;
  readonly why: readonly string[];
}
