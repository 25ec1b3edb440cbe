import { Entity, ForeignKey } from 'typeorm';
import { Key, Text, Whole } from '../columns.js';
import { UserRow } from './user.entity.js';

export type DigestChoice = 'off' | 'daily' | 'weekly';

/** How a person wants to be written to. Without a row the defaults below hold. */
@Entity('preferences')
export class PreferenceRow {
  @ForeignKey(() => UserRow, { name: 'preferences_user' }) @Key() userId: string;
  @Text({ default: 'en' }) lang: string;
  /** `HH:MM` in the person's zone; equal ends mean no quiet hours. */
  @Text({ default: '21:00' }) quietFrom: string;
  @Text({ default: '07:00' }) quietUntil: string;
  @Text({ default: 'off' }) digest: DigestChoice;
  /** ISO weekday of a weekly digest, 1 is Monday. */
  @Whole({ default: 1 }) digestDay: number;
  /** Counts up when the person wants a new address for the calendar feed. */
  @Whole({ default: 1 }) calendarVersion: number;
  @Whole({ default: 1 }) version: number;
}
