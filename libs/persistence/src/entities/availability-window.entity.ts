import { Entity, ForeignKey, Index } from 'typeorm';
import { CalendarDate, Instant, Key, Text } from '../columns.js';
import { UserRow } from './user.entity.js';

/** `hidden`: is not asked at all. `extends`: may be asked, and these days do not count. */
export type AvailabilityEffect = 'hidden' | 'extends';

/** Days on which a person is away, in their own zone, both ends included (F15). */
@Entity('availability_windows')
@Index('availability_windows_person', ['userId', 'untilOn'])
export class AvailabilityWindowRow {
  @Key() id: string;
  @ForeignKey(() => UserRow, { name: 'availability_windows_user' }) @Text() userId: string;
  @CalendarDate() fromOn: string;
  @CalendarDate() untilOn: string;
  @Text() effect: AvailabilityEffect;
  @Text({ default: '' }) note: string;
  @Text() addedBy: string;
  @Instant() addedAt: number;
  /** When it was called off; it counts no more. */
  @Instant({ nullable: true }) cancelledAt: number | null;
}
