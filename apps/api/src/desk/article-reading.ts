import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { AUDIENCES } from '#libs/content';
import { Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';
import {
  type Annotation,
  type GateAnswer,
  type ListAnswer,
  type ListedPerson,
  type Offered,
  type ReadArticle,
  type RenderedText,
  type Review,
  type Round,
  type SessionAnswer,
  type Signature,
  type TextProblem,
} from './api-answers.js';
import { type ArticleModel, type OpenChange, type SigningModel } from './article-model.js';
import { articlePath, DeskApi } from './desk-api.js';
import { SeatReading } from './seat-reading.js';
import { WhomToAskReading } from './whom-to-ask-reading.js';

const OPEN_CHANGES = `SELECT n.author_id AS "authorId", u.name AS "authorName",
    n.exact AS "exact", n.body AS "body"
  FROM annotations n JOIN users u ON u.id = n.author_id
  WHERE n.article_id = $1 AND n.severity = 'required' AND n.state = 'open' ORDER BY n.at, n.id`;

/** Reads what the desk shows of an article to somebody who may read its text. */
@Injectable()
export class ArticleReading {
  constructor(
    private readonly api: DeskApi,
    private readonly seats: SeatReading,
    private readonly whomToAsk: WhomToAskReading,
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ApiRefused */
  async article(
    request: FastifyRequest,
    session: SessionAnswer,
    id: string,
    wanted: string | undefined,
  ): Promise<ArticleModel> {
    const read = <T>(below = ''): Promise<T> => this.api.get<T>(request, articlePath(id, below));
    const article = await read<ReadArticle>();
    const audiences = audiencesOf(article);
    const { number } = article.revision;
    const shown = audiences.find((it) => it === wanted) ?? audiences[0];
    const [offered, gates, rounds, annotations, reviews, signatures, revision, text] =
      await Promise.all([
        read<Offered[]>('/actions'),
        read<GateAnswer[]>('/gates'),
        read<Round[]>('/rounds'),
        read<ListAnswer<Annotation>>('/annotations?limit=100'),
        read<Review[]>('/reviews'),
        read<Signature[]>('/signatures'),
        read<{ problems: TextProblem[] }>(`/revisions/${number}`),
        shown && read<RenderedText>(`/revisions/${number}/rendered?audience=${shown}`),
      ]);
    return {
      ...(await this.seats.of(request, session, article.id, rounds)),
      ...(await this.whomToAsk.of(request, session, article, offered)),
      ...{ session, now: this.clock.now(), article, offered, gates, rounds, reviews, signatures },
      ...{ annotations: annotations.items, hasMoreAnnotations: annotations.next !== null },
      ...{ problems: revision.problems, audiences },
      ...(text && { text }),
    };
  }

  /** @throws ApiRefused */
  async signing(
    request: FastifyRequest,
    session: SessionAnswer,
    id: string,
  ): Promise<SigningModel> {
    const read = <T>(below = ''): Promise<T> => this.api.get<T>(request, articlePath(id, below));
    const article = await read<ReadArticle>();
    const at = `/revisions/${article.revision.number}/rendered?audience=`;
    const [offered, person, rounds, changes, texts] = await Promise.all([
      read<Offered[]>('/actions'),
      this.api.get<ListedPerson>(request, '/api/me'),
      read<Round[]>('/rounds'),
      this.db.reader.query<OpenChange>(OPEN_CHANGES, [article.id]),
      Promise.all(audiencesOf(article).map((it) => read<RenderedText>(at + it))),
    ]);
    const sign = offered.find(({ name }) => name === 'sign');
    return {
      ...{ session, now: this.clock.now(), credentials: person.credentials },
      ...{ article, texts, changes, ...(sign && { sign }) },
      ...dueSeatOf(rounds, session.user.id),
    };
  }

  /** The title alone, for somebody the API has told that they are invited. */
  async titleOf(id: string): Promise<string> {
    const sql = 'SELECT title AS "title" FROM articles WHERE id = $1';
    return (await this.db.reader.queryOne<{ title: string }>(sql, [id]))?.title ?? '';
  }
}

function audiencesOf({ content }: ReadArticle): string[] {
  return AUDIENCES.filter((it) => content.bodies[it] !== undefined);
}

function dueSeatOf(rounds: readonly Round[], personId: string): Pick<SigningModel, 'dueSeat'> {
  const open = rounds.find(({ closedAt }) => closedAt === null);
  const seat = open?.seats.find((it) => it.reviewerId === personId && it.state === 'accepted');
  return seat?.dueOn ? { dueSeat: { dueOn: seat.dueOn, tz: seat.tz } } : {};
}
