import { Entity, ForeignKey, Index } from 'typeorm';
import { CalendarDate, Instant, Json, Key, Text, Whole } from '../columns.js';
import { UserRow } from './user.entity.js';

/** One ICMJE item: none, or what is disclosed. */
export interface DisclosureItem {
  readonly item: string;
  readonly none: boolean;
  readonly entries: readonly {
    readonly entity: string;
    readonly payee: 'self' | 'institution';
    readonly comment?: string;
  }[];
}

/** A person's disclosure as filed. A change is a new one. */
@Entity('disclosures')
@Index('disclosures_number', ['personId', 'number'], { unique: true })
export class DisclosureRow {
  @Key() id: string;
  @ForeignKey(() => UserRow, { name: 'disclosures_person' }) @Text() personId: string;
  @Whole() number: number;
  @Json() items: DisclosureItem[];
  /** What the reader page says: "none declared" or a short summary. */
  @Text() summary: string;
  @Text() digest: string;
  @CalendarDate() validUntil: string;
  @Instant() certifiedAt: number;
}
