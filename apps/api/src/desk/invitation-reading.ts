import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Clock, dateIn } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';
import {
  type FiledDisclosure,
  type ListAnswer,
  type Round,
  type SessionAnswer,
} from './api-answers.js';
import { type InvitationModel } from './article-model.js';
import { ArticleReading } from './article-reading.js';
import { articlePath, DeskApi } from './desk-api.js';
import { SeatReading } from './seat-reading.js';

/** Reads what an invited person sees before accepting: what is asked and by when, not the text. */
@Injectable()
export class InvitationReading {
  constructor(
    private readonly api: DeskApi,
    private readonly articles: ArticleReading,
    private readonly seats: SeatReading,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Absent when the person has no open invitation here. @throws ApiRefused */
  async of(
    request: FastifyRequest,
    session: SessionAnswer,
    articleId: string,
  ): Promise<InvitationModel | undefined> {
    const rounds = await this.api.get<Round[]>(request, articlePath(articleId, '/rounds'));
    const round = rounds.find(({ closedAt }) => closedAt === null);
    const seat = round?.seats.find(
      ({ reviewerId, state }) => reviewerId === session.user.id && state === 'invited',
    );
    if (!round || !seat) return undefined;
    const { items } = await this.api.get<ListAnswer<FiledDisclosure>>(
      request,
      '/api/me/disclosures',
    );
    const now = this.clock.now();
    const newest = items[0];
    return {
      ...{ session, now, articleId, seat, revision: round.revision },
      title: await this.articles.titleOf(articleId),
      colleagues: await this.seats.colleagues(request, articleId),
      ...(newest && newest.validUntil >= dateIn('UTC', now) && { disclosure: newest }),
    };
  }
}
