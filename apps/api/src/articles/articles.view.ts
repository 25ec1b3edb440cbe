import { ApiProperty } from '@nestjs/swagger';
import { type ArticleState } from '#libs/lifecycle';
import { type ChangeClass, type Risk } from '#libs/persistence';

/** Answer to a new article. */
export class CreatedArticleView {
  articleId: string;
  slug: string;
  revisionId: string;
  version: number;
}

/** One row of the list of articles. */
export class ArticleRowView {
  id: string;
  slug: string;
  title: string;
  topics: string[];
  @ApiProperty({ enum: ['low', 'standard', 'high'] })
  risk: Risk;
  @ApiProperty({ type: String })
  state: ArticleState;
  authorId: string;
  authorName: string;
  /** Whether readers see a text of it now. */
  isPublic: boolean;
  /** RFC 3339, UTC. */
  updatedAt: string;
  version: number;
}

/** A page of the list of articles; `total` counts all that match. */
export class ArticlePageView {
  items: ArticleRowView[];
  next: string | null;
  total: number;
}

/** The revision that is worked on now. */
export class CurrentRevisionView {
  id: string;
  number: number;
  /** `sha256:<hex>` once submitted; null while it is a draft. */
  digest: string | null;
  summary: string;
  @ApiProperty({ enum: ['substantive', 'editorial'] })
  changeClass: ChangeClass;
  submittedAt: string | null;
  updatedAt: string;
}

/** An article with its current text. */
export class ArticleView {
  id: string;
  slug: string;
  title: string;
  @ApiProperty({ enum: ['low', 'standard', 'high'] })
  risk: Risk;
  @ApiProperty({ type: String })
  state: ArticleState;
  authorId: string;
  authorName: string;
  publishedRevisionId: string | null;
  openRoundId: string | null;
  /** Why readers no longer get the text, or get it marked; null while they do. */
  noticeReason: string | null;
  noticeAt: string | null;
  createdAt: string;
  updatedAt: string;
  version: number;
  revision: CurrentRevisionView;
  topics: string[];
  /** The text: title, bodies in Markdown, references in CSL-JSON, statement. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content: object;
}
