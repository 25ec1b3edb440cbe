import { ApiProperty } from '@nestjs/swagger';
import { type Recommendation } from '#libs/persistence';

/** The question as it was asked, beside its answer. */
export class ReviewAnswerView {
  id: string;
  question: string;
  answer: string;
}

/** A review as it was handed in. */
export class ReviewView {
  id: string;
  assignmentId: string;
  round: number;
  revision: number;
  digest: string;
  reviewerId: string;
  reviewerName: string;
  @ApiProperty({ enum: ['approve', 'approve-with-suggestions', 'changes-needed', 'reject'] })
  recommendation: Recommendation;
  answers: ReviewAnswerView[];
  wordsToAuthor: string;
  /** Absent for the author of the article. */
  wordsToBoard?: string;
  submittedAt: string;
}
