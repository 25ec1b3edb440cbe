import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';
import { ArticleRow } from './article.entity.js';

/** An error report or a follow-up question from a reader. */
@Entity('reader_reports')
@Index('reader_reports_open', ['state', 'at'])
@Index('reader_reports_receipt', ['receipt'], { unique: true })
export class ReaderReportRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'reader_reports_article' }) @Text() articleId: string;
  @Text() revisionId: string;
  @Text() kind: 'error' | 'question';
  @Text() body: string;
  @Text({ nullable: true }) email: string | null;
  /** What the reader keeps to ask about it later. */
  @Text() receipt: string;
  @Text() state: 'open' | 'answered';
  @Text({ nullable: true }) answer: string | null;
  @Text({ nullable: true }) answeredBy: string | null;
  @Instant({ nullable: true }) answeredAt: number | null;
  @Instant() at: number;
  @Whole({ default: 1 }) version: number;
}
