import { Inject, Injectable } from '@nestjs/common';
import { ArticleRow, Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type Keys, policyInForce } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { CLOCK, KEYS } from '../http/tokens.js';
import { asStored } from './as-stored.js';
import { type Reading, type ShownArticle, shownArticle } from './shown-article.js';

const MAX_TITLES = 20_000;

/** The articles that readers may know of. */
@Injectable()
export class ReaderArticles {
  private readonly titles = new Map<string, string>();

  constructor(
    private readonly db: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async reading(): Promise<Reading> {
    const at = this.clock.now();
    const sql = this.db.reader;
    return { sql, keys: this.keys, at, policy: await policyInForce(sql, at) };
  }

  /** @throws Problem `not-found` for what readers may not see, and for what there is not. */
  async find(slug: string, reading?: Reading): Promise<ShownArticle> {
    const row = await this.db.reader.findOne(ArticleRow, { slug });
    const shown = row && (await shownArticle(reading ?? (await this.reading()), row));
    if (!shown) throw notFound('article');
    return asStored(this.db.reader, shown);
  }

  /** Everything readers may see, withdrawn articles included. */
  async all(reading: Reading): Promise<ShownArticle[]> {
    const rows = await this.db.reader.find(ArticleRow, {}, 'ORDER BY slug');
    const shown: ShownArticle[] = [];
    for (const row of rows) {
      const article = await shownArticle(reading, row);
      if (article) shown.push(article);
    }
    return shown;
  }

  /** Title of the text that is shown, never that of a later draft. Submitted text does not change. */
  async titleOf(revisionId: string): Promise<string> {
    const known = this.titles.get(revisionId);
    if (known !== undefined) return known;
    const row = await this.db.reader.queryOne<{ content: string }>(
      'SELECT content FROM revisions WHERE id = $1 AND digest IS NOT NULL',
      [revisionId],
    );
    if (!row) throw notFound('text');
    const { title } = JSON.parse(row.content) as { title: string };
    if (this.titles.size >= MAX_TITLES) this.titles.clear();
    this.titles.set(revisionId, title);
    return title;
  }
}
