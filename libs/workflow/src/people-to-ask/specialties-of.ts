import { ReviewerProfileRow, type SqlReading } from '#libs/persistence';

/** Specialties on file of one person; none without a profile. */
export async function specialtiesOf(sql: SqlReading, userId: string): Promise<string[]> {
  return (await sql.findOne(ReviewerProfileRow, { userId }))?.specialties ?? [];
}
