/** Stands for a citation (or a footnote) in prose that is checked for support. Private use, so no text holds it. */
export const CITED = '\ue000';

/** Running text of one paragraph, list item or table row; line ends are kept so that lines can be counted. */
export interface ProseBlock {
  text: string;
  /** Line of its first character, from 1. */
  line: number;
  kind: 'prose' | 'table-head' | 'table-row';
}
