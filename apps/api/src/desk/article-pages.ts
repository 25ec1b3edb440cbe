import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { type SessionAnswer } from './api-answers.js';
import { articleDeskPage } from './article-desk-page.js';
import { ArticleReading } from './article-reading.js';
import { type Again, invitationPage } from './invitation-page.js';
import { InvitationReading } from './invitation-reading.js';
import { Reach } from './reach.js';
import { signPage } from './sign-page.js';

/** The pages with forms, as they are first and as they come back with what was wrong. */
@Injectable()
export class ArticlePages {
  constructor(
    private readonly reach: Reach,
    private readonly invitations: InvitationReading,
    private readonly articles: ArticleReading,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Absent for somebody who has no open invitation to answer. @throws ApiRefused */
  async invitation(
    request: FastifyRequest,
    session: SessionAnswer,
    id: string,
    again?: Again,
  ): Promise<string | undefined> {
    const { user } = session;
    const mayAnswer = await this.reach.allows(user, 'POST /api/articles/:id/accept', id);
    if (!mayAnswer) return undefined;
    const found = await this.invitations.of(request, session, id);
    return found && invitationPage(this.environment.SITE_NAME, found, again);
  }

  /** The article with one of its forms again; absent for somebody who may not read it. @throws ApiRefused */
  async article(
    request: FastifyRequest,
    session: SessionAnswer,
    id: string,
    again: Again,
  ): Promise<string | undefined> {
    if (!(await this.reach.allows(session.user, 'GET /api/articles/:id', id))) return undefined;
    const model = await this.articles.article(request, session, id, undefined);
    return articleDeskPage(this.environment.SITE_NAME, model, again);
  }

  /** @throws ApiRefused */
  async signing(
    request: FastifyRequest,
    session: SessionAnswer,
    id: string,
    again?: Again,
  ): Promise<string> {
    const model = await this.articles.signing(request, session, id);
    return signPage(this.environment.SITE_NAME, model, again);
  }
}
