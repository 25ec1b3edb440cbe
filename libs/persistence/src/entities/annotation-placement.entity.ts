import { Column, Entity, ForeignKey } from 'typeorm';
import { Key, Text, Whole } from '../columns.js';
import { AnnotationRow } from './annotation.entity.js';
import { RevisionRow } from './revision.entity.js';

/** Where an annotation stands on a later revision: exact, moved or orphaned, never guessed. */
@Entity('annotation_placements')
export class AnnotationPlacementRow {
  @ForeignKey(() => AnnotationRow, { name: 'annotation_placements_annotation' })
  @Key()
  annotationId: string;
  @ForeignKey(() => RevisionRow, { name: 'annotation_placements_revision' })
  @Key()
  revisionId: string;
  @Text() status: 'exact' | 'moved' | 'orphaned';
  @Whole({ nullable: true }) start: number | null;
  @Whole({ nullable: true }) end: number | null;
  @Column({ type: 'real', nullable: true }) score: number | null;
}
