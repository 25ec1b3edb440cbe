import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Tx, UserRow, type WriteContext } from '#libs/persistence';
import { tell } from '#libs/workflow';
import { actorOfUser } from '../identity/actor-of-user.js';
import { canAskAgain, type Task } from './task.js';
import { taskOf } from './task-of.js';

const EDITORS = `SELECT u.id AS "id" FROM users u JOIN user_roles r ON r.user_id = u.id
  WHERE r.role = 'editor' AND u.disabled_at IS NULL ORDER BY u.id`;

/** Somebody whose invitation ran out, or who said no, would like to review after all. */
@Injectable()
export class AskAgain {
  constructor(private readonly db: Database) {}

  /** Tells the editor, once a seat; does nothing where there is nothing to ask for. */
  async run({ assignmentId, personId }: Task, context: WriteContext): Promise<void> {
    const person = await this.db.reader.findOne(UserRow, { id: personId });
    const before = await taskOf(this.db.reader, assignmentId);
    if (!person || !before || !canAskAgain(before)) return;
    const actor = await actorOfUser(this.db.reader, person);
    await this.db.work.run({ ...context, actor }, async (tx) => {
      const task = await taskOf(tx, assignmentId);
      // Of two at the same moment the second finds the event of the first.
      const isFirst = task !== undefined && canAskAgain(task);
      tx.audit.append({
        action: 'assignment.asked-again',
        object: { type: 'assignment', id: assignmentId },
        article: before.articleId,
        why: { code: before.state, text: '' },
        ...(!isFirst && { outcome: 'refused' as const }),
      });
      if (isFirst) await this.tellEditors(tx, task);
    });
  }

  private async tellEditors(tx: Tx, task: Task): Promise<void> {
    const { editor, personId, personName, title, articleId } = task;
    const ids = editor ? [editor.id] : (await tx.query<{ id: string }>(EDITORS)).map((it) => it.id);
    const variables = { actor: personName, title };
    const notice = { kind: 'asks-again', variables, articleId, replyToId: personId } as const;
    await tell(
      tx,
      randomUUID,
      ids.map((to) => ({ ...notice, to })),
    );
  }
}
