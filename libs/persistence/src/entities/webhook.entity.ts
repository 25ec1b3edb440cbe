import { Entity } from 'typeorm';
import { Instant, Json, Key, Text, Whole } from '../columns.js';

/** Another system that wants to be told when something changes. Its secret is made, never stored. */
@Entity('webhooks')
export class WebhookRow {
  @Key() id: string;
  @Text() url: string;
  @Text() description: string;
  /** What it is told about; everything when null. */
  @Json({ nullable: true }) types: string[] | null;
  /** What its secret is made with, beside the server's key. */
  @Text() salt: string;
  @Text({ nullable: true }) previousSalt: string | null;
  /** Until when calls are signed with the previous secret too. */
  @Instant({ nullable: true }) previousUntil: number | null;
  @Text() createdBy: string;
  @Instant() createdAt: number;
  /** Since when every call has failed; null after one that went well. */
  @Instant({ nullable: true }) failingSince: number | null;
  @Instant({ nullable: true }) disabledAt: number | null;
  /** Why, in words a person can read. */
  @Text({ nullable: true }) disabledBecause: string | null;
  @Whole({ default: 1 }) version: number;
}
