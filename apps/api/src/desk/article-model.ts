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

/** What the signing page shows: the whole text, for every audience, that the digest is of. */
export interface SigningModel {
  readonly session: SessionAnswer;
  readonly credentials: string;
  readonly article: ReadArticle;
  readonly sign?: Offered;
  readonly texts: readonly RenderedText[];
}
