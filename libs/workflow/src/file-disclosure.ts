import { digestOf, type JsonValue } from '#libs/audit';
import { type ActionName } from '#libs/lifecycle';
import { type DisclosureItem, DisclosureRow, type SqlReading } from '#libs/persistence';
import { addMonths, dateIn } from '#libs/runtime';
import { WorkflowError } from './errors.js';
import { ICMJE_ITEMS } from './icmje-items.js';
import { replanPerson } from './ladders/replan-person.js';
import { type Scene } from './scene.js';

/** The person's newest disclosure, if it is still valid at the time of the transaction. */
export async function disclosureInDate(
  sql: SqlReading & { readonly at: number },
  personId: string,
): Promise<DisclosureRow | undefined> {
  const rows = await sql.find(DisclosureRow, { personId }, 'ORDER BY number DESC LIMIT 1');
  const newest = rows[0];
  return newest && newest.validUntil >= dateIn('UTC', sql.at) ? newest : undefined;
}

/** Who files, in which transaction, and the article it comes with, if any. */
export type Filing = Pick<Scene<ActionName>, 'tx' | 'actor' | 'policy' | 'newId'> & {
  readonly article?: { readonly id: string };
};

/**
 * Files a disclosure (ED-1): every item either none or filled in. A change is a new one.
 * @throws WorkflowError `invalid-disclosure`
 */
export async function fileDisclosure(
  { tx, actor, policy, newId, article }: Filing,
  items: readonly DisclosureItem[],
): Promise<DisclosureRow> {
  assertComplete(items);
  const last = await tx.queryOne<{ number: number | null }>(
    'SELECT MAX(number) AS number FROM disclosures WHERE person_id = $1',
    [actor.id],
  );
  const row: DisclosureRow = {
    id: newId(),
    personId: actor.id,
    number: Number(last?.number ?? 0) + 1,
    items: [...items],
    summary: summaryOf(items),
    digest: digestOf(items as unknown as JsonValue),
    validUntil: addMonths(dateIn('UTC', tx.at), policy.rules.disclosureValidMonths),
    certifiedAt: tx.at,
  };
  await tx.insert(DisclosureRow, row);
  tx.audit.append({
    action: 'disclosure.filed',
    object: { type: 'disclosure', id: row.id, rev: row.number },
    ...(article && { article: article.id }),
    changes: [
      { path: 'items', old: undefined, new: row.items as unknown as JsonValue },
      { path: 'validUntil', old: undefined, new: row.validUntil },
    ],
  });
  await replanPerson(tx, newId, actor.id);
  return row;
}

function assertComplete(items: readonly DisclosureItem[]): void {
  const given = new Set(items.map((it) => it.item));
  const missing = ICMJE_ITEMS.filter((known) => !given.has(known.id));
  const unclear = items.filter((it) => it.none === it.entries.length > 0);
  if (missing.length === 0 && unclear.length === 0 && items.length === ICMJE_ITEMS.length) return;
  const names = [...missing.map((it) => it.id), ...unclear.map((it) => it.item)];
  throw new WorkflowError(
    'invalid-disclosure',
    `Every item is either "none" or has at least one entry. Look at: ${names.join(', ') || 'repeated or unknown items'}.`,
  );
}

function summaryOf(items: readonly DisclosureItem[]): string {
  const said = items.flatMap((it) =>
    it.entries.map((entry) => `${labelOf(it.item)}: ${entry.entity}`),
  );
  return said.length === 0 ? 'None declared' : said.join('; ');
}

function labelOf(item: string): string {
  return ICMJE_ITEMS.find((known) => known.id === item)?.label ?? item;
}
