import { Inject, Injectable } from '@nestjs/common';
import { PolicyRow } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { notFound } from '../http/problem.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { HTML } from './article-pages.js';
import { isoInstant } from './calendar-day.js';
import { atomFeed, type FeedEntry } from './feed.js';
import { signersOf, summaryOf } from './history-model.js';
import { indexPage } from './index-page.js';
import { type Draft, type KeptPage, PageCache } from './page-cache.js';
import { type IndexEntry, type Site } from './page-model.js';
import { paths } from './paths.js';
import { policyModel } from './policy-model.js';
import { policyPage } from './policy-page.js';
import { ReaderArticles } from './reader-articles.js';
import { type Reading, type ShownArticle } from './shown-article.js';
import { siteOf } from './site-of.js';
import { sitemap } from './sitemap.js';

/** Entries of the feed, newest first. */
const FEED_LENGTH = 50;

/** The pages about all articles, and the policy they were reviewed under. */
@Injectable()
export class SitePages {
  readonly site: Site;

  constructor(
    private readonly articles: ReaderArticles,
    private readonly cache: PageCache,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    this.site = siteOf(environment);
  }

  /** @throws Problem `not-found` for a topic that no article has. */
  index(topic?: string): KeptPage | Promise<KeptPage> {
    return this.cache.page(`index ${topic ?? ''}`, async () => {
      const reading = await this.articles.reading();
      const shown = (await this.articles.all(reading)).filter(
        ({ article, condition }) =>
          condition !== 'withdrawn' && (topic === undefined || article.topics.includes(topic)),
      );
      if (topic !== undefined && shown.length === 0) throw notFound('topic');
      const { version } = reading.policy;
      const entries = await Promise.all(shown.map((it) => this.entryOf(it)));
      const text = indexPage({
        site: this.site,
        articles: entries.sort((one, other) => one.title.localeCompare(other.title, 'en')),
        ...(topic !== undefined && { topic }),
        policy: { version, url: paths.policy(version) },
      });
      return { type: HTML, text };
    });
  }

  sitemap(): KeptPage | Promise<KeptPage> {
    return this.cache.page('sitemap', async () => {
      const shown = await this.articles.all(await this.articles.reading());
      const listed = shown.filter(({ condition }) => condition === 'current');
      const entries = listed.map(({ article, lastUpdated }) => ({
        url: this.site.baseUrl + paths.article(article.slug),
        ...(lastUpdated && { lastUpdated }),
      }));
      return { type: 'application/xml; charset=utf-8', text: sitemap(entries) };
    });
  }

  feed(): KeptPage | Promise<KeptPage> {
    return this.cache.page('feed', () => this.makeFeed());
  }

  /** @throws Problem `not-found` unless the version is, or was, in force. */
  policy(version?: number): KeptPage | Promise<KeptPage> {
    return this.cache.page(`policy ${version ?? ''}`, async () => {
      const reading = await this.articles.reading();
      const versions = await reading.sql.find(PolicyRow, {}, 'ORDER BY version DESC');
      const wanted = version ?? reading.policy.version;
      const model = policyModel(this.site, versions, wanted, reading.at);
      if (!model) throw notFound('version of the policy');
      return { type: HTML, text: policyPage(model) };
    });
  }

  private async entryOf(shown: ShownArticle): Promise<IndexEntry> {
    const { article, stage, condition, lastReviewed, lastUpdated } = shown;
    return {
      slug: article.slug,
      url: this.site.baseUrl + paths.article(article.slug),
      title: await this.articles.titleOf(shown.revision.id),
      topics: article.topics,
      ...{ stage, condition },
      ...(lastReviewed && { lastReviewed }),
      ...(lastUpdated && { lastUpdated }),
    };
  }

  private async makeFeed(): Promise<Draft> {
    const reading = await this.articles.reading();
    const shown = await this.articles.all(reading);
    const newest = shown
      .flatMap(({ article, publications }) =>
        publications.map((row) => ({ row, slug: article.slug, isFirst: row === publications[0] })),
      )
      .sort((one, other) => other.row.seq - one.row.seq)
      .slice(0, FEED_LENGTH);
    const entries: FeedEntry[] = [];
    for (const entry of newest) entries.push(await this.feedEntry(reading, entry));
    const first = await reading.sql.findOne(PolicyRow, { version: 1 });
    return {
      type: 'application/atom+xml; charset=utf-8',
      text: atomFeed(this.site, entries, isoInstant(first?.adoptedAt ?? 0)),
    };
  }

  private async feedEntry(
    reading: Reading,
    { row, slug, isFirst }: { row: Publication; slug: string; isFirst: boolean },
  ): Promise<FeedEntry> {
    const title = await this.articles.titleOf(row.revisionId);
    const url = this.site.baseUrl + paths.article(slug);
    return {
      id: `${url}#${row.kind}-${row.seq}`,
      url,
      title: row.kind === 'published' ? title : `${row.kind.toUpperCase()}: ${title}`,
      updated: isoInstant(row.at),
      summary: summaryOf(row, isFirst),
      signers: row.kind === 'published' ? await signersOf(reading, row) : [],
    };
  }
}

type Publication = ShownArticle['publications'][number];
