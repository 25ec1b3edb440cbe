import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Offered, type ReadArticle, type SessionAnswer } from './api-answers.js';
import { type AskingModel } from './article-model.js';
import { articlePath, DeskApi } from './desk-api.js';
import { Reach } from './reach.js';

type SuggestionsAnswer = Omit<AskingModel, 'act'>;

/** As many as fit a page; the API has the rest. */
const SHOWN = 8;

/** Reads whom an editor could ask, while people can be asked at all. */
@Injectable()
export class WhomToAskReading {
  constructor(
    private readonly api: DeskApi,
    private readonly reach: Reach,
  ) {}

  /** @throws ApiRefused */
  async of(
    request: FastifyRequest,
    { user, articleId }: SessionAnswer,
    { id }: ReadArticle,
    offered: readonly Offered[],
  ): Promise<{ readonly asking?: AskingModel }> {
    const act = (['open-round', 'invite'] as const).find((name) =>
      offered.some((it) => it.name === name && it.isAllowed),
    );
    // The link of one task opens no list of people.
    if (!act || articleId !== null) return {};
    if (!(await this.reach.allows(user, 'GET /api/articles/:id/suggestions', id))) return {};
    const path = articlePath(id, `/suggestions?limit=${SHOWN}`);
    return { asking: { act, ...(await this.api.get<SuggestionsAnswer>(request, path)) } };
  }
}
