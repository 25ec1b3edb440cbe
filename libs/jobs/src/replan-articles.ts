import { type JobHandler } from '#libs/queue';
import { PlanningMemo, replanArticle } from '#libs/workflow';
import { type JobDependencies } from './job-dependencies.js';

/** Articles in one transaction: short enough for everybody who waits to write. */
const AT_ONCE = 25;

/**
 * Plans every article anew once a policy has come into force: intervals and ladders may have changed.
 * Safe to repeat: where nothing moved, nothing is written. The policy's own event is the record.
 */
export function replanArticles({
  db,
  clock,
  newId,
}: Pick<JobDependencies, 'db' | 'clock' | 'newId'>): JobHandler<'replan-articles'> {
  return async () => {
    let last = '';
    for (;;) {
      const rows = await db.reader.query<{ id: string }>(
        `SELECT id FROM articles WHERE id > $1 AND state <> 'archived' ORDER BY id LIMIT ${AT_ONCE}`,
        [last],
      );
      if (rows.length === 0) return;
      await db.work.bookkeep(async (sql) => {
        const dated = Object.assign(sql, { at: clock.now() });
        const memo = new PlanningMemo(dated, dated.at);
        for (const { id } of rows) await replanArticle(dated, newId, id, memo);
      });
      last = rows.at(-1)?.id ?? last;
    }
  };
}
