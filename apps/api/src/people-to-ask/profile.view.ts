import { type ReviewerProfileRow } from '#libs/persistence';

/** What a reviewer can be asked for and how often. Version 0: nothing is on file yet. */
export class ProfileView {
  specialties: string[];
  /** Most reviews at once; null is no limit. */
  maxConcurrent: number | null;
  minGapDays: number;
  updatedAt: string | null;
  version: number;
}

export function profileView(row: ReviewerProfileRow | undefined): ProfileView {
  if (!row)
    return { specialties: [], maxConcurrent: null, minGapDays: 0, updatedAt: null, version: 0 };
  const { specialties, maxConcurrent, minGapDays, updatedAt, version } = row;
  return {
    ...{ specialties, maxConcurrent, minGapDays, version },
    updatedAt: new Date(updatedAt).toISOString(),
  };
}
