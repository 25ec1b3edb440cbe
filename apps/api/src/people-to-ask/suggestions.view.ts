import { ApiProperty } from '@nestjs/swagger';
import { reasonsFor, type Suggestion } from '#libs/workflow';

/** Parts of a score; together 100 at most. */
export class ScorePartsView {
  specialty: number;
  panel: number;
  load: number;
  rest: number;
  availability: number;
  answers: number;
  reviews: number;
}

/** How somebody has answered and reviewed in three years; medians in days, null where unknown. */
export class PastReviewsView {
  asked: number;
  declined: number;
  handedIn: number;
  late: number;
  daysToAnswer: number | null;
  daysToReview: number | null;
}

/** Why somebody cannot be asked; the code is the one that an invitation would be refused with. */
export class BarView {
  code: string;
  says: string;
}

/** Somebody who could review, and why to ask them or not. */
export class SuggestionView {
  personId: string;
  name: string;
  credentials: string;
  specialties: string[];
  canBeAsked: boolean;
  whyNot: BarView[];
  score: number;
  parts: ScorePartsView;
  /** Plain sentences. */
  why: string[];
  /** Specialties of theirs that the panel still lacks. */
  neededFor: string[];
  openReviews: number;
  past: PastReviewsView;
}

/** The best to ask first. */
export class SuggestionsView {
  /** Specialties that the panel still lacks, with how many. */
  @ApiProperty({ type: Object, example: { pharmacist: 1 } })
  missing: Readonly<Record<string, number>>;

  items: SuggestionView[];
  /** How many people review here, those left out included. */
  total: number;
}

export function suggestionView(suggestion: Suggestion): SuggestionView {
  const { candidate, past, score, parts, whyNot, neededFor, measured } = suggestion;
  const { id: personId, name, credentials, specialties, openSeats } = candidate;
  return {
    ...{ personId, name, credentials, specialties: [...specialties] },
    ...{ canBeAsked: whyNot.length === 0, whyNot: [...whyNot], score, parts: { ...parts } },
    ...{ why: reasonsFor(measured), neededFor: [...neededFor], openReviews: openSeats, past },
  };
}
