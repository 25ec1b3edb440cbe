import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { AUDIENCES } from '#libs/content';
import { type OfferedAction } from '#libs/lifecycle';
import { ArticleRow, Database, PolicyRow, RevisionRow } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { nextReviewDue, policyInForce, renderedRevision, ReviewWorkflow } from '#libs/workflow';
import { notFound, Problem } from '../http/problem.js';
import { outOfScope } from '../http/session-scope.js';
import { CLOCK } from '../http/tokens.js';
import { type ListedPerson, type RenderedText, type SessionAnswer } from './api-answers.js';
import { DeskApi } from './desk-api.js';
import { Reach } from './reach.js';

/** The text that readers have, for somebody who looks whether it still holds. */
export interface ConfirmModel {
  readonly session: SessionAnswer;
  readonly credentials: string;
  readonly articleId: string;
  readonly title: string;
  readonly revision: number;
  readonly digest: string;
  /** Calendar date in UTC, or nothing where no approval counts. */
  readonly dueOn?: string;
  readonly confirm?: OfferedAction;
  readonly texts: readonly RenderedText[];
}

/** Reads what "Still accurate" is signed on. It is public, so no seat is asked for. */
@Injectable()
export class ConfirmReading {
  constructor(
    private readonly api: DeskApi,
    private readonly reach: Reach,
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem `forbidden`, `not-found` */
  async of(request: FastifyRequest, session: SessionAnswer, id: string): Promise<ConfirmModel> {
    const { user } = session;
    if (session.articleId !== null) throw outOfScope();
    if (!(await this.reach.allows(user, 'POST /api/articles/:id/confirmations', id)))
      throw new Problem('forbidden', 'Members of the board say whether a text is still accurate.');
    const { article, revision, digest } = await this.publicText(id);
    const offered = await this.workflow.offered(this.db.reader, id, { ...user });
    const confirm = offered.find(({ name }) => name === 'confirm');
    const dueOn = await this.dueOn(article);
    const { credentials } = await this.api.get<ListedPerson>(request, '/api/me');
    return {
      ...{ session, credentials, articleId: id, title: article.title },
      ...{ revision: revision.number, digest, texts: textsOf(revision) },
      ...(confirm && { confirm }),
      ...(dueOn !== undefined && { dueOn }),
    };
  }

  private async publicText(
    id: string,
  ): Promise<{ article: ArticleRow; revision: RevisionRow; digest: string }> {
    const article = await this.db.reader.findOne(ArticleRow, { id });
    const publishedId = article?.publishedRevisionId ?? '';
    const revision = await this.db.reader.findOne(RevisionRow, { id: publishedId });
    if (!article || !revision?.digest) throw notFound('published text');
    return { article, revision, digest: revision.digest };
  }

  private async dueOn(article: ArticleRow): Promise<string | undefined> {
    const policy: PolicyRow = await policyInForce(this.db.reader, this.clock.now());
    return nextReviewDue(this.db.reader, article, policy);
  }
}

function textsOf(revision: RevisionRow): RenderedText[] {
  return AUDIENCES.flatMap((audience) => {
    const rendered = renderedRevision(revision, audience);
    return rendered ? [{ audience, html: rendered.html, references: rendered.references }] : [];
  });
}
