import { diffFields, type Fields } from '#libs/audit';
import {
  type Database,
  ReviewerProfileRow,
  StaleVersion,
  type WriteContext,
} from '#libs/persistence';
import { WorkflowError } from '#libs/workflow';
import { assertPerson } from './assert-person.js';

/** What changes; what is left out stays. */
export type ProfilePatch = Partial<
  Pick<ReviewerProfileRow, 'specialties' | 'maxConcurrent' | 'minGapDays'>
>;

/**
 * Writes down what a person reviews and how often. Specialties are never one's own claim: signatures
 * fill panels with them.
 * @param expected version that was loaded; 0 where there was no profile yet
 * @throws Problem `not-found`; StaleVersion; WorkflowError `not-for-oneself`
 */
export function setProfile(
  db: Database,
  context: WriteContext,
  about: { readonly userId: string; readonly expected: number },
  patch: ProfilePatch,
): Promise<ReviewerProfileRow> {
  const { userId, expected } = about;
  return db.work.run(context, async (tx) => {
    await assertPerson(tx, userId);
    const before = await tx.findOne(ReviewerProfileRow, { userId });
    if ((before?.version ?? 0) !== expected) throw new StaleVersion('profile');
    const after: ReviewerProfileRow = {
      ...(before ?? { userId, specialties: [], maxConcurrent: null, minGapDays: 0 }),
      ...patch,
      updatedBy: context.actor.id,
      updatedAt: tx.at,
      version: expected + 1,
    };
    if (userId === context.actor.id) assertSameSpecialties(before, after);
    if (before) await tx.update(ReviewerProfileRow, { userId, version: expected }, after);
    else await tx.insert(ReviewerProfileRow, after);
    tx.audit.append({
      action: 'profile.updated',
      object: { type: 'user', id: userId },
      changes: diffFields(before ? recorded(before) : null, recorded(after)),
    });
    return after;
  });
}

function assertSameSpecialties(
  before: ReviewerProfileRow | undefined,
  after: ReviewerProfileRow,
): void {
  if (after.specialties.join() !== (before?.specialties ?? []).join())
    throw new WorkflowError(
      'not-for-oneself',
      'Somebody else writes down your specialties: another editor or an administrator.',
    );
}

function recorded({ specialties, maxConcurrent, minGapDays }: ReviewerProfileRow): Fields {
  return { specialties: [...specialties], maxConcurrent, minGapDays };
}
