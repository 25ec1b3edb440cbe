import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';
import { RoundRow } from './round.entity.js';
import { UserRow } from './user.entity.js';

/** `replaced` when the editor named other people instead. */
export type AlternateState = 'waiting' | 'promoted' | 'passed-over' | 'replaced';

/** Somebody who is asked when a seat of the round falls vacant, in order (F23). */
@Entity('alternates')
@Index('alternates_round', ['roundId', 'state', 'position'])
// Each vacancy is filled once, whatever is delivered twice.
@Index('alternates_vacancy', ['insteadOfId'], { unique: true })
export class AlternateRow {
  @Key() id: string;
  @ForeignKey(() => RoundRow, { name: 'alternates_round_fk' }) @Text() roundId: string;
  @ForeignKey(() => UserRow, { name: 'alternates_person' }) @Text() personId: string;
  @Whole() position: number;
  @Text() state: AlternateState;
  /** Why the person was passed over. */
  @Text({ nullable: true }) reason: string | null;
  @Text() addedBy: string;
  @Instant() addedAt: number;
  /** The seat that fell vacant, and the one that was offered instead. */
  @Text({ nullable: true }) insteadOfId: string | null;
  @Text({ nullable: true }) assignmentId: string | null;
  @Instant({ nullable: true }) decidedAt: number | null;
}
