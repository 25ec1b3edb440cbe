import { Entity, ForeignKey, Index } from 'typeorm';
import { CalendarDate, Instant, Key, Text, Whole } from '../columns.js';
import { UserRow } from './user.entity.js';

/** A licence to practise, as recorded. A renewal is a new row that replaces the old one (F18). */
@Entity('licences')
@Index('licences_person', ['userId', 'expiresOn'])
export class LicenceRow {
  @Key() id: string;
  @ForeignKey(() => UserRow, { name: 'licences_user' }) @Text() userId: string;
  /** Who keeps the register, for example "General Medical Council". */
  @Text() authority: string;
  @Text() number: string;
  /** The last day it holds. */
  @CalendarDate() expiresOn: string;
  @Text() recordedBy: string;
  @Instant() recordedAt: number;
  /** Who looked it up in the register; never the person. */
  @Text({ nullable: true }) verifiedBy: string | null;
  @CalendarDate({ nullable: true }) verifiedOn: string | null;
  /** The licence that took its place; null while this is the present one. */
  @Text({ nullable: true }) replacedBy: string | null;
  @Whole({ default: 1 }) version: number;
}
