import { Inject, Injectable } from '@nestjs/common';
import { type RevisionContent } from '#libs/content';
import { RevisionRow } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { renderedRevision } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { type AudienceChoice } from './audience-choice.js';
import { audienceFor, articleModel, audiencesOf, identityOf } from './article-model.js';
import { articlePage, articleStatus } from './article-page.js';
import { isHiddenFromSearch } from './banner.js';
import { historyModel } from './history-model.js';
import { historyPage } from './history-page.js';
import { type Draft, type KeptPage, PageCache } from './page-cache.js';
import { type ArticleIdentity, type Site } from './page-model.js';
import { ReaderArticles } from './reader-articles.js';
import { Renderings } from './renderings.js';
import { type ShownArticle } from './shown-article.js';
import { signedText } from './signed-text.js';
import { siteOf } from './site-of.js';
import { verifyModel } from './verify-model.js';
import { verifyPage } from './verify-page.js';

export const HTML = 'text/html; charset=utf-8';
const NOINDEX = { 'x-robots-tag': 'noindex' };
const AS_FILE = { 'content-disposition': 'attachment; filename="signed-text.json"' };

/** The pages about one article, made when the data changed and kept until it does again. */
@Injectable()
export class ArticlePages {
  readonly site: Site;

  constructor(
    private readonly articles: ReaderArticles,
    private readonly renderings: Renderings,
    private readonly cache: PageCache,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    this.site = siteOf(environment);
  }

  article(slug: string, choice: AudienceChoice): KeptPage | Promise<KeptPage> {
    const key = `article ${slug} ${choice.asked ?? ''} ${choice.remembered ?? ''}`;
    return this.cache.page(key, () => this.makeArticle(slug, choice));
  }

  history(slug: string): KeptPage | Promise<KeptPage> {
    return this.cache.page(`history ${slug}`, async () => {
      const reading = await this.articles.reading();
      const shown = await this.articles.find(slug, reading);
      const identity = await this.identity(shown);
      const history = await historyModel(reading, shown.publications);
      return {
        type: HTML,
        text: historyPage({ ...identity, condition: shown.condition, ...history }),
      };
    });
  }

  verify(slug: string): KeptPage | Promise<KeptPage> {
    return this.cache.page(`verify ${slug}`, async () => {
      const reading = await this.articles.reading();
      const shown = await this.articles.find(slug, reading);
      const model = await verifyModel(reading, await this.identity(shown), shown);
      return { type: HTML, text: verifyPage(model), headers: NOINDEX };
    });
  }

  /** @throws Problem `not-found` unless the text is published and as it was signed. */
  signedText(slug: string): KeptPage | Promise<KeptPage> {
    return this.cache.page(`signed-text ${slug}`, async () => {
      const reading = await this.articles.reading();
      const text = await signedText(reading.sql, await this.articles.find(slug, reading));
      if (text === undefined) throw notFound('signed text');
      return { type: 'application/json', text, headers: { ...NOINDEX, ...AS_FILE } };
    });
  }

  /** What other pages need to speak of a shown article. */
  async identity(shown: ShownArticle): Promise<ArticleIdentity> {
    return identityOf(this.site, shown, await this.articles.titleOf(shown.revision.id));
  }

  private async makeArticle(slug: string, choice: AudienceChoice): Promise<Draft> {
    const reading = await this.articles.reading();
    const shown = await this.articles.find(slug, reading);
    const row = await reading.sql.findOne(RevisionRow, { id: shown.revision.id });
    if (!row?.digest) throw notFound('text');
    const content = JSON.parse(row.content) as RevisionContent;
    const audience = audienceFor(content, choice);
    const { digest } = row;
    const rendered = shown.isAltered
      ? renderedRevision(row, audience)
      : await this.renderings.of({ content: row.content, digest }, audience);
    if (!rendered) throw notFound('text');
    const text = { content, audience, rendered };
    const model = await articleModel(this.site, reading, shown, text, choice);
    return {
      status: articleStatus(model),
      type: HTML,
      text: articlePage(model),
      headers: {
        ...(isHiddenFromSearch(model) && NOINDEX),
        // The address without a query shows what this browser remembers.
        ...(audiencesOf(content).length > 1 && { vary: 'cookie' }),
      },
    };
  }
}
