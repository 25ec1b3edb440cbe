import { missingFromAll, missingInWords } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';
import { type Scene } from '../scene.js';
import { panelsFor } from './panels-for.js';
import { specialtiesOf } from './specialties-of.js';

/**
 * F24: says when the people of a round could not fill the panel even if all of them signed. Nobody is
 * refused for it: the editor can still ask the missing one.
 * @param others people who are next in line, by id
 */
export async function panelWarning(
  { tx, policy, article }: Pick<Scene, 'tx' | 'policy' | 'article'>,
  roundId: string,
  others: readonly string[] = [],
): Promise<{ readonly warning?: string }> {
  const panels = panelsFor(policy.rules, article);
  if (panels.length === 0) return {};
  const ids = new Set([...(await seatedIn(tx, roundId)), ...others]);
  const people = await Promise.all([...ids].map((id) => specialtiesOf(tx, id)));
  const missing = missingInWords(missingFromAll(panels, people));
  if (missing === '') return {};
  return { warning: `The policy asks for a panel that nobody invited can fill: ${missing}.` };
}

/** Everybody who has a seat there and has not given it up. */
async function seatedIn(sql: SqlReading, roundId: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT reviewer_id AS "id" FROM assignments
     WHERE round_id = $1 AND state IN ('invited', 'accepted', 'submitted')`,
    [roundId],
  );
  return rows.map(({ id }) => id);
}
