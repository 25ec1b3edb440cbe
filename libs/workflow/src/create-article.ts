import { diffFields } from '#libs/audit';
import { type RevisionContent, slugOf } from '#libs/content';
import {
  ArticleRow,
  type Database,
  RevisionRow,
  RevisionWriterRow,
  type Risk,
  type Tx,
  type WriteContext,
} from '#libs/persistence';
import { WorkflowError } from './errors.js';
import { fieldsOf } from './effects/edit.js';
import { replanArticle } from './ladders/replan-article.js';
import { searchText } from './search-text.js';

export interface NewArticle {
  readonly content: RevisionContent;
  readonly slug?: string;
  readonly topics: readonly string[];
  readonly risk: Risk;
  /** Where the text came from, for an import: a short name of the source. */
  readonly importedFrom?: string;
  /** Whose article it is; the actor's own when absent. */
  readonly authorId?: string;
}

export interface CreatedArticle {
  readonly articleId: string;
  readonly slug: string;
  readonly revisionId: string;
  readonly version: number;
}

/** Begins an article as a draft with its first revision. */
export function createArticle(
  db: Database,
  newId: () => string,
  draft: NewArticle,
  context: WriteContext,
): Promise<CreatedArticle> {
  return db.work.run(context, async (tx) => {
    const { article, revision } = await rowsOf(tx, newId, draft, context.actor.id);
    await tx.insert(ArticleRow, article);
    await tx.insert(RevisionRow, revision);
    for (const userId of new Set([context.actor.id, article.authorId])) {
      if (!userId.startsWith('system:'))
        await tx.insert(RevisionWriterRow, { revisionId: revision.id, userId, at: tx.at });
    }
    tx.audit.append({
      action: draft.importedFrom ? 'article.imported' : 'article.created',
      object: { type: 'article', id: article.id, rev: 1 },
      article: article.id,
      changes: diffFields(null, {
        ...fieldsOf(revision),
        slug: article.slug,
        topics: article.topics,
        risk: article.risk,
        state: article.state,
        authorId: article.authorId,
        importedFrom: draft.importedFrom,
      }),
    });
    await replanArticle(tx, newId, article.id);
    return {
      articleId: article.id,
      slug: article.slug,
      revisionId: revision.id,
      version: article.version,
    };
  });
}

async function rowsOf(
  tx: Tx,
  newId: () => string,
  draft: NewArticle,
  actorId: string,
): Promise<{ article: ArticleRow; revision: RevisionRow }> {
  const articleId = newId();
  const revisionId = newId();
  const article: ArticleRow = {
    id: articleId,
    slug: await freeSlug(tx, draft),
    title: draft.content.title,
    searchTitle: searchText(draft.content.title),
    topics: [...draft.topics],
    risk: draft.risk,
    state: 'draft',
    authorId: draft.authorId ?? actorId,
    currentRevisionId: revisionId,
    publishedRevisionId: null,
    openRoundId: null,
    noticeReason: null,
    noticeAt: null,
    revisionDueOn: null,
    createdAt: tx.at,
    updatedAt: tx.at,
    version: 1,
  };
  const revision: RevisionRow = {
    id: revisionId,
    articleId,
    number: 1,
    content: JSON.stringify(draft.content),
    summary: '',
    changeClass: 'substantive',
    digest: null,
    problems: null,
    createdBy: actorId,
    createdAt: tx.at,
    updatedAt: tx.at,
    submittedAt: null,
  };
  return { article, revision };
}

/** A chosen slug must be free; one made from the title gets a number where it is not. */
async function freeSlug(tx: Tx, draft: NewArticle): Promise<string> {
  const wanted = draft.slug ?? slugOf(draft.content.title);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await tx.queryOne('SELECT 1 FROM articles WHERE slug = $1', [slug]);
    if (!taken) return slug;
    if (draft.slug)
      throw new WorkflowError('slug-taken', `The address “${slug}” is in use. Choose another one.`);
  }
}
