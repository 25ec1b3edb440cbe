import {
  type ListedArticle,
  type ListedPerson,
  type OwnSeat,
  type SessionAnswer,
} from './api-answers.js';

/** Articles in one state; `total` counts all of them, `items` the newest. */
export interface StateGroup {
  readonly state: string;
  readonly total: number;
  readonly items: readonly ListedArticle[];
}

/** A seat whose date has passed. */
export interface OverdueSeat {
  readonly articleId: string;
  readonly title: string;
  readonly reviewerName: string;
  readonly state: string;
  /** Calendar date in `tz`. */
  readonly date: string;
  readonly tz: string;
}

/** A published article whose periodic review is overdue. */
export interface OverdueArticle {
  readonly articleId: string;
  readonly title: string;
  /** Calendar date in UTC; empty where no approval counts any more. */
  readonly dueOn: string;
}

/** A reviewer's wish for more time that nobody has answered. Dates are calendar dates in `tz`. */
export interface OpenWish {
  readonly articleId: string;
  readonly title: string;
  readonly reviewerName: string;
  readonly dueOn: string;
  readonly wanted: string;
  readonly tz: string;
}

export interface BoardOverview {
  readonly groups: readonly StateGroup[];
  readonly wishes: readonly OpenWish[];
  readonly overdue: readonly OverdueSeat[];
  readonly overdueArticles: readonly OverdueArticle[];
  readonly openReports: number;
}

export interface TrailLine {
  readonly seq: number;
  /** Epoch ms. */
  readonly at: number;
  readonly actorName: string;
  readonly action: string;
  readonly isRefused: boolean;
  readonly articleId: string | null;
  readonly title: string | null;
}

export interface TrailOverview {
  readonly newest: readonly TrailLine[];
  readonly checkpoint?: { readonly size: number; readonly signedAt: number };
}

export interface PeopleOverview {
  readonly people: readonly ListedPerson[];
  readonly hasMore: boolean;
}

/** What somebody finds on their desk; a part is undefined where their roles have no use for it. */
export interface HomeModel {
  readonly session: SessionAnswer;
  /** Epoch ms. */
  readonly now: number;
  readonly seats: readonly OwnSeat[] | undefined;
  readonly dueAgain: readonly OverdueArticle[] | undefined;
  readonly ownArticles: readonly ListedArticle[] | undefined;
  readonly board: BoardOverview | undefined;
  readonly trail: TrailOverview | undefined;
  readonly people: PeopleOverview | undefined;
}
