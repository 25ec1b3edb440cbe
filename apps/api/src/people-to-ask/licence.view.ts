import { type LicenceRow } from '#libs/persistence';

/** A licence as recorded; one that was replaced stays in the list. */
export class LicenceView {
  id: string;
  authority: string;
  number: string;
  expiresOn: string;
  recordedBy: string;
  recordedAt: string;
  verifiedBy: string | null;
  verifiedOn: string | null;
  replacedBy: string | null;
  version: number;
}

/** All licences of a person: the present ones first, then what they replaced. */
export class LicencesView {
  items: LicenceView[];
}

export function licenceView({ userId: _, recordedAt, ...row }: LicenceRow): LicenceView {
  return { ...row, recordedAt: new Date(recordedAt).toISOString() };
}
