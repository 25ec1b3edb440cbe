import {
  type Annotation,
  type Colleague,
  type ExtensionAnswer,
  type FiledDisclosure,
  type GateAnswer,
  type ListedPerson,
  type Offered,
  type ReadArticle,
  type RenderedText,
  type Review,
  type Round,
  type Seat,
  type SessionAnswer,
  type Signature,
  type SuggestionAnswer,
  type TextProblem,
} from './api-answers.js';

/** What the forms need in which somebody answers for their own seat. */
export interface AnsweringModel {
  readonly session: SessionAnswer;
  readonly articleId: string;
  readonly colleagues: readonly Colleague[];
}

/** An open invitation of the person, before the text may be read. */
export interface InvitationModel extends AnsweringModel {
  readonly now: number;
  readonly title: string;
  readonly revision: number;
  readonly seat: Seat;
  /** The person's newest disclosure while it still holds. */
  readonly disclosure?: FiledDisclosure;
}

/** Whom an editor could ask, and the act that asks them. */
export interface AskingModel {
  readonly act: 'open-round' | 'invite';
  readonly missing: Readonly<Record<string, number>>;
  readonly items: readonly SuggestionAnswer[];
  readonly total: number;
}

/** An article as somebody who may read its text meets it on the desk. */
export interface ArticleModel {
  readonly session: SessionAnswer;
  readonly now: number;
  readonly article: ReadArticle;
  readonly offered: readonly Offered[];
  readonly gates: readonly GateAnswer[];
  readonly rounds: readonly Round[];
  readonly annotations: readonly Annotation[];
  readonly hasMoreAnnotations: boolean;
  readonly reviews: readonly Review[];
  readonly signatures: readonly Signature[];
  readonly problems: readonly TextProblem[];
  readonly audiences: readonly string[];
  readonly text?: RenderedText;
  /** All wishes for more time for who decides, else the person's own. */
  readonly extensions: readonly ExtensionAnswer[];
  /** The person's own seat while the review is awaited, and what its forms need. */
  readonly ownSeat?: Seat;
  readonly answering?: AnsweringModel;
  /** Who could be next in line, for who decides. */
  readonly reviewers?: readonly ListedPerson[];
  /** Whom to ask, for who decides and while somebody can be asked. */
  readonly asking?: AskingModel;
}

/** A required change that nobody has resolved. */
export interface OpenChange {
  readonly authorId: string;
  readonly authorName: string;
  readonly exact: string;
  readonly body: string;
}

/** What the signing page shows: the whole text, for every audience, that the digest is of. */
export interface SigningModel {
  readonly session: SessionAnswer;
  readonly now: number;
  readonly credentials: string;
  readonly article: ReadArticle;
  readonly sign?: Offered;
  /** All of the article, oldest first. */
  readonly changes: readonly OpenChange[];
  /** When the person's own open review is due. */
  readonly dueSeat?: { readonly dueOn: string; readonly tz: string };
  readonly texts: readonly RenderedText[];
}
