import { Entity, ForeignKey, Index } from 'typeorm';
import { CalendarDate, Instant, Key, Text, Whole } from '../columns.js';
import { UserRow } from './user.entity.js';

export const INTEREST_KINDS = ['company', 'product', 'topic', 'person'] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

/** A standing interest that a person declared, compared with each text they may be asked about (N9). */
@Entity('interests')
@Index('interests_person', ['userId'])
export class InterestRow {
  @Key() id: string;
  @ForeignKey(() => UserRow, { name: 'interests_user' }) @Text() userId: string;
  @Text() kind: InterestKind;
  @Text() name: string;
  @Text({ default: '' }) note: string;
  @CalendarDate({ nullable: true }) fromOn: string | null;
  /** Null while it lasts. */
  @CalendarDate({ nullable: true }) untilOn: string | null;
  @Instant() declaredAt: number;
  @Whole({ default: 1 }) version: number;
}
