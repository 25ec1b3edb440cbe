import { type Database } from '../src/database.js';
import { aContext } from './a-context.js';

/** Appends events to the log, a few to a transaction. */
export async function growLog(db: Database, events: number): Promise<void> {
  for (let left = events; left > 0; left -= 7) {
    await db.work.run(aContext(), async (tx) => {
      for (let index = 0; index < Math.min(7, left); index += 1)
        tx.audit.append({
          action: 'article.updated',
          object: { type: 'article', id: `a-${left % 3}` },
          article: `a-${left % 3}`,
          changes: [{ path: 'title', old: null, new: `Title ${left}` }],
        });
    });
  }
}
