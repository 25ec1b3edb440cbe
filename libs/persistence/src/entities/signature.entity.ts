import { type Meaning } from '#libs/lifecycle';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Json, Key, Text, Whole } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { RevisionRow } from './revision.entity.js';
import { UserRow } from './user.entity.js';

/** What is shown wherever the signature appears (SIG-4). */
export interface Manifestation {
  readonly name: string;
  readonly username: string;
  readonly role: string;
  readonly credentials: string;
  readonly meaning: Meaning;
  /** Local date and time with the UTC offset, as in 2026-04-07T09:30:00+02:00. */
  readonly signedAt: string;
  readonly revision: number;
  readonly digest: string;
  readonly signatureId: string;
}

/** A person's statement about one digest. Never changed, never deleted (SIG-13). */
@Entity('signatures')
@Index('signatures_revision', ['revisionId'])
// Once a round: a later “still accurate” on the same text belongs to none.
@Index('signatures_once', ['revisionId', 'signerId', 'meaning', 'roundId'], { unique: true })
export class SignatureRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'signatures_article' }) @Text() articleId: string;
  @ForeignKey(() => RevisionRow, { name: 'signatures_revision_fk' }) @Text() revisionId: string;
  @Text({ nullable: true }) roundId: string | null;
  @Text() digest: string;
  @ForeignKey(() => UserRow, { name: 'signatures_signer' }) @Text() signerId: string;
  @Text() meaning: Meaning;
  @Json() roles: string[];
  /** Specialties on file when signing, for panels; null where there were none. */
  @Json({ nullable: true }) specialties: string[] | null;
  @Text({ nullable: true }) disclosureId: string | null;
  /** Exact RFC 8785 text that was signed. */
  @Text() statement: string;
  /** The server's DSSE envelope over the statement, as JSON text. */
  @Text() seal: string;
  @Json() manifestation: Manifestation;
  /** `password+totp` now; passkeys add their assertion in `proof`. */
  @Text() method: string;
  @Json({ nullable: true }) proof: unknown;
  @Instant() signedAt: number;
  /** Position in the log of the event that records it. */
  @Whole() seq: number;
  /** Set on a signature of meaning `withdrawal`: the one it withdraws. */
  @Text({ nullable: true }) withdraws: string | null;
}
