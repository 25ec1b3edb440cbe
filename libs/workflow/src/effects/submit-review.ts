import { ReviewRow } from '#libs/persistence';
import { WorkflowError } from '../errors.js';
import { type Effect } from '../scene.js';
import { moveSeat, ownSeat } from './own-seat.js';

/** Hands the review in. Each answer keeps the question as it was asked (F29). */
export const submitReview: Effect<'submit-review'> = async (scene) => {
  const { tx, article, revision, action, actor, policy } = scene;
  const seat = await ownSeat(scene);
  const review: ReviewRow = {
    id: scene.newId(),
    assignmentId: seat.id,
    articleId: article.id,
    roundId: seat.roundId,
    revisionId: revision.id,
    digest: action.digest,
    reviewerId: actor.id,
    recommendation: action.recommendation,
    answers: policy.rules.reviewQuestions.map((asked) => ({
      ...asked,
      answer: answerTo(action.answers, asked.id, asked.question),
    })),
    wordsToAuthor: action.wordsToAuthor ?? '',
    wordsToBoard: action.wordsToBoard ?? '',
    submittedAt: tx.at,
  };
  await tx.insert(ReviewRow, review);
  await moveSeat(scene, seat, { state: 'submitted', submittedAt: tx.at });
  tx.audit.append({
    action: 'review.submitted',
    object: { type: 'review', id: review.id, rev: revision.number },
    article: article.id,
    changes: [
      { path: 'recommendation', old: undefined, new: review.recommendation },
      { path: 'answers', old: undefined, new: review.answers as never },
      { path: 'wordsToAuthor', old: undefined, new: review.wordsToAuthor },
      { path: 'wordsToBoard', old: undefined, new: review.wordsToBoard },
      { path: 'digest', old: undefined, new: review.digest },
    ],
  });
  return { result: { reviewId: review.id, assignmentId: seat.id } };
};

function answerTo(
  answers: readonly { readonly id: string; readonly answer: string }[],
  id: string,
  question: string,
): string {
  const given = answers.find((it) => it.id === id)?.answer.trim();
  if (!given)
    throw new WorkflowError('answers-incomplete', `Answer this question too: ${question}`);
  return given;
}
