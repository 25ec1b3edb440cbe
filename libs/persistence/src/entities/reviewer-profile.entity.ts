import { type Specialty } from '#libs/lifecycle';
import { Entity, ForeignKey } from 'typeorm';
import { Instant, Json, Key, Text, Whole } from '../columns.js';
import { UserRow } from './user.entity.js';

/** What editors go by when they look for somebody to ask. Without a row nothing limits a person. */
@Entity('reviewer_profiles')
export class ReviewerProfileRow {
  @ForeignKey(() => UserRow, { name: 'reviewer_profiles_user' }) @Key() userId: string;
  /** Written down by somebody else than the person: panels count on them. */
  @Json() specialties: Specialty[];
  /** Seats in open rounds at once; null is no limit. */
  @Whole({ nullable: true }) maxConcurrent: number | null;
  /** Calendar days between two invitations that were not turned down. */
  @Whole({ default: 0 }) minGapDays: number;
  @Text() updatedBy: string;
  @Instant() updatedAt: number;
  @Whole({ default: 1 }) version: number;
}
