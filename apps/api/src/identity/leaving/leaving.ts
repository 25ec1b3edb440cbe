import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, systemContext, type Tx, type WriteContext } from '#libs/persistence';
import { ActionRefused, NotFound, ReviewWorkflow, tell } from '#libs/workflow';
import { Problem } from '../../http/problem.js';
import { countsOf, inWords, openWork } from './open-work.js';

const EDITORS = `SELECT u.id AS "id" FROM users u JOIN user_roles r ON r.user_id = u.id
  WHERE r.role = 'editor' AND u.disabled_at IS NULL ORDER BY u.id`;

/** What happens to open work when an account is disabled. */
@Injectable()
export class Leaving {
  constructor(
    private readonly db: Database,
    private readonly workflow: ReviewWorkflow,
  ) {}

  /** @throws Problem `open-work` with how much there is, and what to do */
  async assertNothingOpen(tx: Tx, personId: string): Promise<void> {
    const counts = countsOf(await openWork(tx, personId));
    const { seat, round, article } = counts;
    if (seat + round + article === 0) return;
    throw new Problem(
      'open-work',
      `This person still has ${inWords(counts)}. Ask an editor to hand it over first (POST /api/users/${personId}/reassign), or disable at once with despiteOpenWork: seats go to the next in line and the editors are told.`,
      {
        errors: [
          { field: 'seats', message: String(seat) },
          { field: 'rounds', message: String(round) },
          { field: 'articles', message: String(article) },
        ],
      },
    );
  }

  /** Gives every open seat back, as the system, and has the next in line asked; answers with how many. */
  async giveSeatsBack({ source, requestId }: WriteContext, personId: string): Promise<number> {
    const seats = (await openWork(this.db.reader, personId)).filter(({ kind }) => kind === 'seat');
    const context = systemContext('leavers', source.app, requestId);
    let given = 0;
    for (const { id, articleId } of seats) {
      const reason = 'The account of the reviewer is being disabled.';
      const said = { assignmentId: id, reason, promoteAlternate: true };
      try {
        await this.workflow.perform(articleId, { name: 'withdraw-invitation', ...said }, context);
        given += 1;
      } catch (error) {
        // It was answered or its round closed a moment ago: nothing is open there any more.
        if (!(error instanceof ActionRefused) && !(error instanceof NotFound)) throw error;
      }
    }
    return given;
  }

  /** Tells the editors what was left behind, in the transaction that disables. */
  async tellEditors(
    tx: Tx,
    { id, name }: { readonly id: string; readonly name: string },
    seats: number,
  ): Promise<void> {
    const { round, article } = countsOf(await openWork(tx, id));
    const variables = {
      ...{ person: name, seats: String(seats) },
      ...{ rounds: String(round), articles: String(article) },
    };
    const editors = await tx.query<{ id: string }>(EDITORS);
    await tell(
      tx,
      randomUUID,
      editors
        .filter((editor) => editor.id !== id)
        .map((editor) => ({ to: editor.id, kind: 'leaver' as const, variables })),
    );
  }
}
