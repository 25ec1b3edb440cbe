import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';
import { AnnotationRow } from './annotation.entity.js';

/** One answer in the thread below an annotation. */
@Entity('annotation_replies')
@Index('annotation_replies_annotation', ['annotationId'])
export class AnnotationReplyRow {
  @Key() id: string;
  @ForeignKey(() => AnnotationRow, { name: 'annotation_replies_annotation_fk' })
  @Text()
  annotationId: string;
  @Text() authorId: string;
  @Text() body: string;
  @Instant() at: number;
}
