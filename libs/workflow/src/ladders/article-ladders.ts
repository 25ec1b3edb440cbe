import {
  type ArticleRow,
  type AssignmentRow,
  type PolicyRow,
  type RoundRow,
} from '#libs/persistence';
import { addDays, dateIn } from '#libs/runtime';
import { type Ladder } from './ladder.js';
import { DEFAULT_IDLE_DAYS, rulesFor } from './ladder-rules.js';

/** What of an article is looked at to know what is waited for. */
export interface ArticleFactsForLadders {
  readonly article: Pick<
    ArticleRow,
    'id' | 'state' | 'authorId' | 'updatedAt' | 'revisionDueOn' | 'risk'
  >;
  readonly authorZone: string;
  /** The open round with all its seats. */
  readonly round?: {
    readonly row: Pick<RoundRow, 'id' | 'openedBy'>;
    readonly seats: readonly AssignmentRow[];
    readonly policy: PolicyRow;
  };
  readonly editor: { readonly id: string; readonly zone: string };
  /** The policy in force. */
  readonly policy: PolicyRow;
  /** The date by which the published text has to be reviewed again; absent when nothing is public. */
  readonly nextReviewDue?: string;
}

/** Everything that is waited for in an article at this moment. */
export function articleLadders(facts: ArticleFactsForLadders): Ladder[] {
  return [...roundLadders(facts), ...standingLadders(facts)];
}

function roundLadders({ article, round, editor }: ArticleFactsForLadders): Ladder[] {
  if (!round) return [];
  const { row, seats, policy } = round;
  const live = seats.filter(({ state }) => ['invited', 'accepted', 'submitted'].includes(state));
  const needed = policy.rules.quorum[article.risk].approvals;
  const ladders = seats.flatMap((seat): Ladder[] => {
    const common = {
      ...{ subjectType: 'assignment' as const, subjectId: seat.id, articleId: article.id },
      ...{ escalateToId: editor.id, zone: seat.tz },
    };
    if (seat.state === 'invited')
      return [
        {
          ...{ ...common, ...rulesFor(policy.rules, 'invitation') },
          ...{ recipientId: seat.reviewerId, date: seat.respondBy },
        },
      ];
    if (seat.state === 'accepted' && seat.dueOn !== null)
      return [
        {
          ...{ ...common, ...rulesFor(policy.rules, 'review') },
          ...{ recipientId: seat.reviewerId, date: seat.dueOn },
        },
      ];
    // Nobody sits there any more, and too few others do: the editor has to ask somebody.
    if (seat.state === 'expired' && seat.endedAt !== null && live.length < needed)
      return [
        {
          ...{ ...common, ...rulesFor(policy.rules, 'invitation-expired') },
          ...{ recipientId: editor.id, date: dateIn(editor.zone, seat.endedAt), zone: editor.zone },
        },
      ];
    return [];
  });
  const isAllIn = live.length > 0 && live.every(({ state }) => state === 'submitted');
  if (!isAllIn) return ladders;
  const last = Math.max(...live.map(({ submittedAt }) => submittedAt ?? 0));
  return [
    ...ladders,
    {
      ...rulesFor(policy.rules, 'reviews-in'),
      ...{ subjectType: 'round', subjectId: row.id, articleId: article.id },
      ...{ recipientId: editor.id, escalateToId: editor.id },
      ...{ date: dateIn(editor.zone, last), zone: editor.zone },
    },
  ];
}

function standingLadders(facts: ArticleFactsForLadders): Ladder[] {
  const { article, policy, editor, authorZone, nextReviewDue } = facts;
  const common = {
    ...{ subjectType: 'article' as const, subjectId: article.id, articleId: article.id },
    escalateToId: editor.id,
  };
  const ladders: Ladder[] = [];
  if (article.state === 'changes-requested' && article.revisionDueOn !== null)
    ladders.push({
      ...{ ...common, ...rulesFor(policy.rules, 'revision') },
      ...{ recipientId: article.authorId, date: article.revisionDueOn, zone: authorZone },
    });
  const waitsFor = WAITS_FOR[article.state];
  if (waitsFor) {
    const zone = waitsFor === 'author' ? authorZone : editor.zone;
    const idleDays = policy.rules.idleDays ?? DEFAULT_IDLE_DAYS;
    ladders.push({
      ...{ ...common, ...rulesFor(policy.rules, 'idle') },
      ...{ recipientId: waitsFor === 'author' ? article.authorId : editor.id, zone },
      date: addDays(dateIn(zone, article.updatedAt), idleDays),
    });
  }
  if (nextReviewDue !== undefined)
    ladders.push({
      ...{ ...common, ...rulesFor(policy.rules, 're-review') },
      ...{ recipientId: editor.id, date: nextReviewDue, zone: 'UTC' },
    });
  return ladders;
}

/** Whose turn it is where no seat and no date says so. */
const WAITS_FOR: Partial<Record<ArticleRow['state'], 'author' | 'editor'>> = {
  draft: 'author',
  submitted: 'editor',
  approved: 'editor',
};
