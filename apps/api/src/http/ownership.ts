import { Injectable } from '@nestjs/common';
import { type AssignmentState } from '#libs/lifecycle';
import { Database } from '#libs/persistence';
import { newestSeat } from './newest-seat.js';
import { notFound } from './problem.js';
import { type Scope } from './permissions.js';

type Parameters = Readonly<Record<string, string>>;

const TABLE_OF: Readonly<Record<string, string>> = {
  revisionId: 'revisions',
  roundId: 'rounds',
  assignmentId: 'assignments',
  annotationId: 'annotations',
  reviewId: 'reviews',
  signatureId: 'signatures',
  extensionId: 'extension_requests',
};

/** Which article an object belongs to, by the name of the route's parameter. */
function articleSql(parameter: string): string | undefined {
  if (parameter === 'id')
    return 'SELECT id AS article, author_id AS author FROM articles WHERE id = $1';
  const table = TABLE_OF[parameter];
  return (
    table &&
    `SELECT a.id AS article, a.author_id AS author FROM ${table} t JOIN articles a ON a.id = t.article_id WHERE t.id = $1`
  );
}

const STATES: Readonly<Record<'assigned' | 'answered' | 'accepted', readonly AssignmentState[]>> = {
  assigned: ['invited', 'accepted', 'submitted'],
  answered: ['invited', 'accepted', 'submitted', 'declined'],
  accepted: ['accepted', 'submitted'],
};

/** Whether an object is the person's own, in the sense of a scope of permissions.ts (SEC-24). */
@Injectable()
export class Ownership {
  constructor(private readonly db: Database) {}

  /** @throws Problem `not-found` when the object of the route does not exist. */
  async reaches(scope: Scope, personId: string, parameters: Parameters): Promise<boolean> {
    if (scope === 'any') return true;
    if (scope === 'self') return parameters['userId'] === personId;
    const { article, author } = await this.articleOf(parameters);
    if (scope === 'own') return author === personId;
    const seat = await newestSeat(this.db.reader, personId, article);
    const assignmentId = parameters['assignmentId'] ?? seat?.id;
    return seat !== undefined && seat.id === assignmentId && STATES[scope].includes(seat.state);
  }

  private async articleOf(parameters: Parameters): Promise<{ article: string; author: string }> {
    const name = Object.keys(parameters).findLast((it) => articleSql(it) !== undefined) ?? '';
    const sql = articleSql(name);
    const found =
      sql &&
      (await this.db.reader.queryOne<{ article: string; author: string }>(sql, [parameters[name]]));
    // Below another article than its own, an object is not there.
    const isElsewhere = found && parameters['id'] && parameters['id'] !== found.article;
    if (!found || isElsewhere) throw notFound('article');
    return found;
  }
}
