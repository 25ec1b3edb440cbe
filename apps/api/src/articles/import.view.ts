import { CreatedArticleView } from './articles.view.js';

/** One remark on the source; `line` counts from 1 in the file as it was sent. */
export class ReportLineView {
  what: string;
  line?: number;
  excerpt?: string;
}

/** What was taken over, left out, and left for a person to settle. */
export class ImportReportView {
  understood: ReportLineView[];
  leftOut: ReportLineView[];
  needsPerson: ReportLineView[];
}

/** Answer to an import. */
export class ImportedArticleView extends CreatedArticleView {
  report: ImportReportView;
}
