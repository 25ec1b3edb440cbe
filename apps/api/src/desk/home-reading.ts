import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Role, STATES } from '#libs/lifecycle';
import { Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';
import {
  type ListAnswer,
  type ListedArticle,
  type ListedPerson,
  type OwnSeat,
  type SessionAnswer,
} from './api-answers.js';
import { DeskApi } from './desk-api.js';
import {
  type BoardOverview,
  type HomeModel,
  type PeopleOverview,
  type StateGroup,
} from './home-model.js';
import { openWishes } from './open-wishes.js';
import { overdueArticles } from './overdue-articles.js';
import { overdueSeats } from './overdue-seats.js';
import { trailOverview } from './trail-overview.js';

const SHOWN_PER_STATE = 10;
const SHOWN = 100;
/** Days before its date from which a published text is offered for another look. */
const AHEAD = 60;

/** Reads what each role needs first. */
@Injectable()
export class HomeReading {
  constructor(
    private readonly api: DeskApi,
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ApiRefused */
  async of(request: FastifyRequest, session: SessionAnswer): Promise<HomeModel> {
    const { id, roles } = session.user;
    const now = this.clock.now();
    const isAny = (...wanted: Role[]): boolean => wanted.some((role) => roles.includes(role));
    const [seats, dueAgain, ownArticles, board, trail, people] = await Promise.all([
      isAny('reviewer', 'chair') ? this.seats(request) : undefined,
      isAny('reviewer', 'chair') ? overdueArticles(this.db.reader, now, AHEAD) : undefined,
      isAny('author') ? this.articlesBy(request, id) : undefined,
      isAny('editor', 'chair') ? this.board(request, now) : undefined,
      isAny('compliance') ? trailOverview(this.db.reader) : undefined,
      isAny('administrator') ? this.people(request) : undefined,
    ]);
    return { session, now, seats, dueAgain, ownArticles, board, trail, people };
  }

  private async seats(request: FastifyRequest): Promise<readonly OwnSeat[]> {
    const path = `/api/my/assignments?limit=${SHOWN}`;
    return (await this.api.get<ListAnswer<OwnSeat>>(request, path)).items;
  }

  private async articlesBy(request: FastifyRequest, id: string): Promise<readonly ListedArticle[]> {
    const path = `/api/articles?limit=${SHOWN}&authorId=${encodeURIComponent(id)}`;
    return (await this.api.get<ListAnswer<ListedArticle>>(request, path)).items;
  }

  private async board(request: FastifyRequest, now: number): Promise<BoardOverview> {
    const groups = STATES.map(async (state): Promise<StateGroup> => {
      const path = `/api/articles?limit=${SHOWN_PER_STATE}&state=${state}`;
      const { items, total } = await this.api.get<Omit<StateGroup, 'state'>>(request, path);
      return { state, items, total };
    });
    const reports = await this.db.reader.queryOne<{ count: number }>(
      `SELECT COUNT(*) AS "count" FROM reader_reports WHERE state = 'open'`,
    );
    return {
      groups: (await Promise.all(groups)).filter(({ total }) => total > 0),
      wishes: await openWishes(this.db.reader),
      overdue: await overdueSeats(this.db.reader, now),
      overdueArticles: await overdueArticles(this.db.reader, now),
      openReports: Number(reports?.count ?? 0),
    };
  }

  private async people(request: FastifyRequest): Promise<PeopleOverview> {
    const path = `/api/users?limit=${SHOWN}`;
    const { items, next } = await this.api.get<ListAnswer<ListedPerson>>(request, path);
    return { people: items, hasMore: next !== null };
  }
}
