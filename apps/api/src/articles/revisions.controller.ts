import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { findProblems, type RevisionContent } from '#libs/content';
import { type Actor } from '#libs/lifecycle';
import { Database } from '#libs/persistence';
import { renderedRevision } from '#libs/workflow';
import { lastReadable } from '../http/last-readable.js';
import { notFound } from '../http/problem.js';
import { CurrentActor } from '../http/write-context.js';
import { RenderedQuery } from './articles.query.js';
import { revisionOfArticle, revisionsOfArticle } from './revisions-of-article.js';
import { RenderedView, RevisionRowView, RevisionView } from './revisions.view.js';

type Found = NonNullable<Awaited<ReturnType<typeof revisionOfArticle>>>;

/** The texts of an article through time. */
@ApiTags('articles')
@Controller('api/articles/:id/revisions')
export class RevisionsController {
  constructor(private readonly db: Database) {}

  @Get()
  async list(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<RevisionRowView[]> {
    const revisions = await revisionsOfArticle(this.db.reader, id);
    if (revisions.length === 0) throw notFound('article');
    const last = await lastReadable(this.db.reader, actor, id);
    return revisions.filter(({ number }) => number <= last);
  }

  @Get(':number')
  async one(
    @Param('id') id: string,
    @Param('number') number: string,
    @CurrentActor() actor: Actor,
  ): Promise<RevisionView> {
    const revision = await this.find(id, number, actor);
    const content = JSON.parse(revision.content) as RevisionContent;
    const problems =
      revision.problems === null
        ? findProblems(content)
        : (JSON.parse(revision.problems) as object[]);
    return { ...revision, content, problems };
  }

  /** The text as readers would see it, for one audience. */
  @Get(':number/rendered')
  async rendered(
    @Param('id') id: string,
    @Param('number') number: string,
    @Query() { audience }: RenderedQuery,
    @CurrentActor() actor: Actor,
  ): Promise<RenderedView> {
    const revision = await this.find(id, number, actor);
    const rendered = renderedRevision(revision, audience);
    if (!rendered) throw notFound('text for this audience');
    const { html, text, headings, references, problems } = rendered;
    return { digest: revision.digest, audience, html, text, headings, references, problems };
  }

  /** @throws Problem `not-found` also for a revision that came after the reviewer's seat. */
  private async find(id: string, number: string, actor: Actor): Promise<Found> {
    const found = /^[1-9]\d{0,8}$/.test(number)
      ? await revisionOfArticle(this.db.reader, id, Number(number))
      : undefined;
    if (!found || found.number > (await lastReadable(this.db.reader, actor, id)))
      throw notFound('revision');
    return found;
  }
}
