import { Entity, Index } from 'typeorm';
import { CalendarDate, Instant, Key, Text } from '../columns.js';

/** A day without reminders, for one person or (no person) for the whole board. */
@Entity('holidays')
@Index('holidays_person', ['userId', 'date'])
export class HolidayRow {
  @Key() id: string;
  @Text({ nullable: true }) userId: string | null;
  @CalendarDate() date: string;
  @Text() name: string;
  @Text() addedBy: string;
  @Instant() addedAt: number;
}
