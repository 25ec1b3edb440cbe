import {
  type Annotation,
  type FiledDisclosure,
  type GateAnswer,
  type Offered,
  type ReadArticle,
  type RenderedText,
  type Review,
  type Round,
  type Seat,
  type SessionAnswer,
  type Signature,
  type TextProblem,
} from './api-answers.js';

/** An open invitation of the person, before the text may be read. */
export interface InvitationModel {
  readonly session: SessionAnswer;
  readonly now: number;
  readonly articleId: string;
  readonly title: string;
  readonly revision: number;
  readonly seat: Seat;
  /** The person's newest disclosure while it still holds. */
  readonly disclosure?: FiledDisclosure;
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
