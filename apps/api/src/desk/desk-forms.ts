import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';
import { type ProblemDocument, problemOf } from '../http/problem-of.js';
import { ApiRefused } from './api-refused.js';
import { ArticlePages } from './article-pages.js';
import { DeskApi } from './desk-api.js';
import { sendDesk } from './desk-pages.js';
import { type FormFields } from './form-fields.js';
import { type Again } from './invitation-page.js';

/** What a form of the desk asks the API for. */
export interface Act {
  readonly method?: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object;
  /** The version the person saw, where the API asks for one. */
  readonly version?: number;
}

/** Hands a form to the API, and shows its page again with what was wrong. */
@Injectable()
export class DeskForms {
  constructor(
    private readonly api: DeskApi,
    private readonly pages: ArticlePages,
  ) {}

  /** @throws ApiRefused */
  async send<Body>(
    request: FastifyRequest,
    { csrf = '' }: FormFields,
    { method = 'POST', path, body, version }: Act,
  ): Promise<Body> {
    return (
      await this.api.ask<Body>(request, {
        method,
        path,
        csrf,
        body,
        ...(version !== undefined && { version }),
      })
    ).body;
  }

  /** Says in words of the form what the API would say of its field. Who is not signed in hears that first. */
  async assertChosen(request: FastifyRequest, choice: string, message: string): Promise<void> {
    await this.api.whoAmI(request);
    if (choice === '') throw new Problem('validation-failed', message);
  }

  /** The page with the form again. @throws what is not for the form to say */
  async again(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    { error, ...again }: Omit<Again, 'problem'> & { readonly error: unknown },
  ): Promise<void> {
    const problem = told(error, request);
    const session = await this.api.whoAmI(request);
    const shown = { ...again, problem };
    const page =
      (await this.pages.invitation(request, session, id, shown)) ??
      (await this.pages.article(request, session, id, shown));
    if (page === undefined) throw new ApiRefused(problem);
    await sendDesk(reply, page, problem.status);
  }
}

/** What the person is told; who is not signed in and what is forbidden goes to the filter. */
export function told(error: unknown, request: FastifyRequest): ProblemDocument {
  const isRefusal = error instanceof ApiRefused;
  if (!isRefusal && !(error instanceof Problem)) throw error;
  const problem = isRefusal ? error.problem : problemOf(error, request.id);
  const isForElsewhere = ['not-signed-in', 'forbidden', 'csrf-failed', 'not-found'];
  if (problem.status >= 500 || isForElsewhere.includes(problem.code)) throw error;
  return problem;
}
