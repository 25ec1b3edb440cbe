import { Entity, Index } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';

/** A natural person. Never deleted, the id and username never used again (SIG-1). */
@Entity('users')
@Index('users_username', ['username'], { unique: true })
@Index('users_email', ['email'], { unique: true })
export class UserRow {
  @Key() id: string;
  /** Lower case; what people sign in with. */
  @Text() username: string;
  @Text() email: string;
  @Text() name: string;
  /** Lower-cased, accents removed: for searching on both engines alike. */
  @Text() searchName: string;
  /** As printed beside a signature, for example "MD, psychiatry". */
  @Text({ default: '' }) credentials: string;
  @Text({ nullable: true }) specialty: string | null;
  @Text({ nullable: true }) orcid: string | null;
  @Text() tz: string;
  /** argon2id PHC string; null until the person has chosen one. */
  @Text({ nullable: true }) passwordHash: string | null;
  /** AES-256-GCM sealed seed; null until enrolled. */
  @Text({ nullable: true }) totpSeed: string | null;
  /** The last time step a code was accepted for: each code counts once. */
  @Instant({ default: -1 }) totpLastStep: number;
  @Instant({ nullable: true }) totpConfirmedAt: number | null;
  @Whole({ default: 0 }) failures: number;
  @Instant({ nullable: true }) lockedUntil: number | null;
  @Instant({ nullable: true }) disabledAt: number | null;
  @Instant() createdAt: number;
  @Whole({ default: 1 }) version: number;
}
