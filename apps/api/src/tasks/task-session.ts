import { Injectable } from '@nestjs/common';
import { Database, UserRow, type WriteContext } from '#libs/persistence';
import { actorOfUser } from '../identity/actor-of-user.js';
import { Sessions } from '../identity/sessions.js';
import { notFound } from '../http/problem.js';
import { endingOf, type Task } from './task.js';
import { taskOf } from './task-of.js';

/** A session that reaches one article: it answers and reads there, and proves nothing (SIG-3). */
@Injectable()
export class TaskSession {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
  ) {}

  /** The token of the new session, or nothing when the task ended at the same moment. */
  async begin(
    { assignmentId, personId }: Task,
    context: WriteContext,
  ): Promise<string | undefined> {
    const person = await this.db.reader.findOne(UserRow, { id: personId });
    if (!person) throw notFound('person');
    const actor = await actorOfUser(this.db.reader, person);
    return this.db.work.run({ ...context, actor, idempotency: undefined }, async (tx) => {
      const task = await taskOf(tx, assignmentId);
      const isOver = !task || endingOf(task) !== undefined;
      tx.audit.append({
        action: isOver ? 'sign-in-link.refused' : 'sign-in-link.used',
        object: { type: 'assignment', id: assignmentId },
        ...(task && { article: task.articleId }),
        why: { code: 'task', text: '' },
        ...(isOver && { outcome: 'refused' as const }),
      });
      if (isOver) return undefined;
      return this.sessions.start(tx, personId, 'link', context.source, task.articleId);
    });
  }
}
