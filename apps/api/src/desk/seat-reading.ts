import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import {
  type Colleague,
  type ExtensionAnswer,
  type ListAnswer,
  type ListedPerson,
  type Round,
  type Seat,
  type SessionAnswer,
} from './api-answers.js';
import { type ArticleModel } from './article-model.js';
import { articlePath, DeskApi } from './desk-api.js';
import { Reach } from './reach.js';

type SeatModel = Pick<ArticleModel, 'extensions' | 'ownSeat' | 'answering' | 'reviewers'>;

/** Reads what stands around the seats of a round, each part for who may have it. */
@Injectable()
export class SeatReading {
  constructor(
    private readonly api: DeskApi,
    private readonly reach: Reach,
  ) {}

  /** @throws ApiRefused */
  async of(
    request: FastifyRequest,
    session: SessionAnswer,
    id: string,
    rounds: readonly Round[],
  ): Promise<SeatModel> {
    const open = rounds.find(({ closedAt }) => closedAt === null);
    if (!open) return { extensions: [] };
    const ownSeat = open.seats.find(
      ({ reviewerId, state }) => reviewerId === session.user.id && state === 'accepted',
    );
    const [extensions, colleagues, reviewers] = await Promise.all([
      this.extensions(request, session, id),
      ownSeat ? this.colleagues(request, id) : undefined,
      this.reviewers(request, session, id),
    ]);
    return {
      extensions,
      ...ownForms(session, id, ownSeat, colleagues),
      ...(reviewers && { reviewers }),
    };
  }

  /** Who could take the person's own seat. @throws ApiRefused */
  colleagues(request: FastifyRequest, id: string): Promise<Colleague[]> {
    return this.api.get<Colleague[]>(request, articlePath(id, '/colleagues'));
  }

  private async extensions(
    request: FastifyRequest,
    { user }: SessionAnswer,
    id: string,
  ): Promise<readonly ExtensionAnswer[]> {
    const route = 'GET /api/articles/:id/extension-requests';
    if (!(await this.reach.allows(user, route, id))) return [];
    return this.api.get<ExtensionAnswer[]>(request, articlePath(id, '/extension-requests'));
  }

  private async reviewers(
    request: FastifyRequest,
    { user, articleId }: SessionAnswer,
    id: string,
  ): Promise<readonly ListedPerson[] | undefined> {
    const mayChange = await this.reach.allows(user, 'PUT /api/articles/:id/alternates', id);
    // The link of one task opens no list of people.
    if (!mayChange || articleId !== null) return undefined;
    const path = '/api/users?limit=100&role=';
    const [reviewers, chairs] = await Promise.all([
      this.api.get<ListAnswer<ListedPerson>>(request, `${path}reviewer`),
      this.api.get<ListAnswer<ListedPerson>>(request, `${path}chair`),
    ]);
    const all = new Map([...reviewers.items, ...chairs.items].map((it) => [it.id, it]));
    return [...all.values()].filter(({ isDisabled }) => !isDisabled);
  }
}

function ownForms(
  session: SessionAnswer,
  articleId: string,
  ownSeat: Seat | undefined,
  colleagues: readonly Colleague[] = [],
): Pick<SeatModel, 'ownSeat' | 'answering'> {
  return ownSeat ? { ownSeat, answering: { session, articleId, colleagues } } : {};
}
