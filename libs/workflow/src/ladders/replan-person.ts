import { DisclosureRow } from '#libs/persistence';
import { type DatedWriting } from './dated-writing.js';
import { findPolicyInForce } from '../policy-in-force.js';
import { type Ladder } from './ladder.js';
import { rulesFor } from './ladder-rules.js';
import { PlanningMemo } from './planning-memo.js';
import { reconcile } from './reconcile.js';
import { officeOf } from './office-of.js';

/**
 * Plans anew what runs out for a person: the disclosure of interests and the licences on record. Called
 * in the transaction that files, records, renews or disables.
 */
export async function replanPerson(
  tx: DatedWriting,
  newId: () => string,
  userId: string,
): Promise<void> {
  const scope = { sql: `subject_type = 'person' AND recipient_id = $1`, value: userId };
  await reconcile(
    { tx, newId, memo: new PlanningMemo(tx, tx.at) },
    scope,
    await personLadders(tx, userId),
  );
}

async function personLadders(tx: DatedWriting, userId: string): Promise<Ladder[]> {
  const person = await tx.queryOne<{ zone: string; disabledAt: number | null }>(
    'SELECT tz AS "zone", disabled_at AS "disabledAt" FROM users WHERE id = $1',
    [userId],
  );
  const rules = (await findPolicyInForce(tx, tx.at))?.rules;
  if (!rules || !person || person.disabledAt !== null) return [];
  const office = await officeOf(tx, userId);
  const common = {
    ...{ subjectType: 'person' as const, articleId: null, recipientId: userId },
    ...{ escalateToId: office, zone: person.zone },
  };
  const newest = (
    await tx.find(DisclosureRow, { personId: userId }, 'ORDER BY number DESC LIMIT 1')
  )[0];
  const disclosure = newest && {
    ...{ ...common, ...rulesFor(rules, 'disclosure') },
    ...{ subjectId: newest.id, date: newest.validUntil },
  };
  // A renewed licence is replaced by its renewal; only the present ones run out.
  const licences = await tx.query<{ id: string; expiresOn: string }>(
    'SELECT id, expires_on AS "expiresOn" FROM licences WHERE user_id = $1 AND replaced_by IS NULL',
    [userId],
  );
  return [
    ...(disclosure ? [disclosure] : []),
    ...licences.map(({ id, expiresOn }) => ({
      ...{ ...common, ...rulesFor(rules, 'licence') },
      ...{ subjectId: id, date: expiresOn },
    })),
  ];
}
