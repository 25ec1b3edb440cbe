/** A present licence of somebody. */
export interface HeldLicence {
  readonly authority: string;
  /** The last day it holds. */
  readonly expiresOn: string;
  /** Null until somebody looked it up. */
  readonly verifiedOn: string | null;
}

export type LicenceStanding = 'none' | 'in-date' | 'unverified' | 'expired';

/**
 * How a person's licences stand on a date. One that is in date is enough. What the person wrote down
 * themselves counts only as long as nobody has verified a licence of theirs: a lapsed one is not
 * replaced by a claim. Without any record nothing is known, and nothing is refused.
 */
export function licenceStanding(
  licences: readonly HeldLicence[],
  today: string,
): { readonly standing: LicenceStanding; readonly until?: string } {
  if (licences.length === 0) return { standing: 'none' };
  const verified = licences.filter(({ verifiedOn }) => verifiedOn !== null);
  const counted = verified.length > 0 ? verified : licences;
  const until =
    counted
      .map(({ expiresOn }) => expiresOn)
      .sort()
      .at(-1) ?? '';
  if (until < today) return { standing: 'expired', until };
  return { standing: verified.length > 0 ? 'in-date' : 'unverified', until };
}
