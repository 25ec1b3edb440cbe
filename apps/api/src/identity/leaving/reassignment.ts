import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type WriteContext } from '#libs/persistence';
import { type ChangeOfHands, giveArticle, giveRound, ReviewWorkflow } from '#libs/workflow';
import { Problem } from '../../http/problem.js';
import { problemOf } from '../../http/problem-of.js';
import { reasonIn } from '../reason-in.js';
import { openWork, type WorkItem } from './open-work.js';
import { workCounts } from './open-work.view.js';
import { type ReassignBody } from './reassign.body.js';
import { type GivenView, type ReassignedView } from './reassign.view.js';

interface Wanted {
  readonly item: WorkItem;
  readonly toUserId: string;
}

/** Gives what somebody has open to others, before the account is disabled (F26). */
@Injectable()
export class Reassignment {
  constructor(
    private readonly db: Database,
    private readonly workflow: ReviewWorkflow,
  ) {}

  /**
   * Each item is a transaction of its own: what cannot be given says why, and the others are given.
   * @throws Problem `reason-needed`, `validation-failed`
   */
  async run(context: WriteContext, personId: string, body: ReassignBody): Promise<ReassignedView> {
    const reason = reasonIn(body.reason);
    const wanted = wantedOf(await openWork(this.db.reader, personId), personId, body);
    const items: GivenView[] = [];
    for (const it of wanted) items.push(await this.give(context, it, reason));
    return { items, counts: workCounts(await openWork(this.db.reader, personId)) };
  }

  private async give(
    context: WriteContext,
    { item, toUserId }: Wanted,
    reason: string,
  ): Promise<GivenView> {
    const { kind, id, articleId } = item;
    const said = { kind, id, articleId, toUserId };
    try {
      // Several commands answer one request, so no first result stands for all of them.
      await this.carryOut({ ...context, idempotency: undefined }, { item, toUserId }, reason);
      return { ...said, isGiven: true, code: null, message: null };
    } catch (error) {
      const { status, code, detail } = problemOf(error, context.requestId);
      if (status >= 500) throw error;
      return { ...said, isGiven: false, code, message: detail };
    }
  }

  private async carryOut(
    context: WriteContext,
    { item, toUserId }: Wanted,
    reason: string,
  ): Promise<void> {
    const { kind, id, articleId } = item;
    if (kind === 'seat') {
      // The colleague first: a seat is not given up for somebody who cannot be asked.
      const reviewerIds = [toUserId];
      await this.workflow.perform(articleId, { name: 'invite', reviewerIds }, context);
      const action = { name: 'withdraw-invitation', assignmentId: id, reason } as const;
      await this.workflow.perform(articleId, action, context);
      return;
    }
    const change: ChangeOfHands = { to: toUserId, reason, by: context.actor, newId: randomUUID };
    const give = kind === 'round' ? giveRound : giveArticle;
    await this.db.work.run(context, (tx) => give(tx, id, change));
  }
}

function wantedOf(open: readonly WorkItem[], personId: string, body: ReassignBody): Wanted[] {
  const { toUserId, items } = body;
  if ((toUserId === undefined) === (items === undefined))
    throw new Problem(
      'validation-failed',
      'Say toUserId for everything, or items for some of it: one of the two.',
    );
  const wanted: Wanted[] = items
    ? items.map((it) => ({ item: found(open, it), toUserId: it.toUserId }))
    : open.map((item) => ({ item, toUserId: toUserId ?? '' }));
  if (wanted.some((it) => it.toUserId === personId))
    throw new Problem('validation-failed', 'Choose somebody else than the person who leaves.');
  return wanted;
}

function found(
  open: readonly WorkItem[],
  wanted: { readonly kind: string; readonly id: string },
): WorkItem {
  const item = open.find(({ kind, id }) => kind === wanted.kind && id === wanted.id);
  if (!item)
    throw new Problem(
      'validation-failed',
      `There is no open ${wanted.kind} of this person with the id ${wanted.id}. Load the list again.`,
    );
  return item;
}
