import { randomUUID } from 'node:crypto';
import {
  ArticleRow,
  AssignmentRow,
  type Database,
  PolicyRow,
  RevisionRow,
  RoundRow,
} from '#libs/persistence';
import { DEFAULT_RULES } from '#libs/workflow';

/** A seat of the reviewer `rolf` in a round that `edda` has opened; answers with its id. */
export async function ownSeat(db: Database, seat: Partial<AssignmentRow> = {}): Promise<string> {
  const [articleId, revisionId, roundId, id] = [0, 1, 2, 3].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
  ];
  await db.work.bookkeep(async (sql) => {
    if (!(await sql.findOne(PolicyRow, { version: 1 })))
      await sql.insert(PolicyRow, {
        ...{ version: 1, title: 'Policy', text: '', rules: DEFAULT_RULES },
        ...{ effectiveFrom: '2026-01-01', adoptedBy: 'system:test', adoptedAt: 0 },
      });
    await sql.insert(ArticleRow, {
      ...{
        id: articleId,
        slug: articleId,
        title: 'Does rest help?',
        searchTitle: 'does rest help?',
      },
      ...{ topics: [], risk: 'standard', state: 'in-review', authorId: 'edda' },
      ...{ currentRevisionId: revisionId, openRoundId: roundId, createdAt: 0, updatedAt: 0 },
    });
    await sql.insert(RevisionRow, {
      ...{ id: revisionId, articleId, number: 1, content: '{}', changeClass: 'substantive' },
      ...{ digest: null, createdBy: 'edda', createdAt: 0, updatedAt: 0 },
    });
    await sql.insert(RoundRow, {
      ...{ id: roundId, articleId, revisionId, policyVersion: 1, number: 1 },
      ...{ openedBy: 'edda', openedAt: 0 },
    });
    await sql.insert(AssignmentRow, {
      ...{ id, roundId, articleId, reviewerId: 'rolf', state: 'invited', tz: 'Europe/Berlin' },
      ...{ respondBy: '2026-04-12', invitedBy: 'edda', invitedAt: 0, version: 3 },
      ...seat,
    });
  });
  return id;
}
