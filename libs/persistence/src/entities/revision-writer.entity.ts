import { Entity, ForeignKey } from 'typeorm';
import { Instant, Key } from '../columns.js';
import { RevisionRow } from './revision.entity.js';
import { UserRow } from './user.entity.js';

/** Somebody who wrote into a revision, and so can neither review nor sign it. */
@Entity('revision_writers')
export class RevisionWriterRow {
  @ForeignKey(() => RevisionRow, { name: 'revision_writers_revision' }) @Key() revisionId: string;
  @ForeignKey(() => UserRow, { name: 'revision_writers_user' }) @Key() userId: string;
  @Instant() at: number;
}
