import { Entity } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';

/** The HTML of one digest for one audience: rendered once, kept. */
@Entity('renderings')
export class RenderingRow {
  @Key() digest: string;
  @Key() audience: string;
  /** Which renderer made it; another version renders again. */
  @Key() renderer: string;
  /** `Rendered` as JSON text. */
  @Text() rendered: string;
  @Instant() at: number;
}
