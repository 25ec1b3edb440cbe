import { Injectable } from '@nestjs/common';
import { type Role } from '#libs/lifecycle';
import { Database, UserRow } from '#libs/persistence';
import { searchText } from '#libs/workflow';
import { type Page, pageOf, readCursor } from '../http/page-query.js';
import { notFound } from '../http/problem.js';
import { type PeopleQuery } from './people-query.js';
import { rolesOf } from './roles-of.js';

export interface Person {
  readonly user: UserRow;
  readonly roles: readonly Role[];
}

/** Reads accounts for screens. */
@Injectable()
export class People {
  constructor(private readonly db: Database) {}

  /** @throws Problem `not-found` */
  async get(id: string): Promise<Person> {
    const user = await this.db.reader.findOne(UserRow, { id });
    if (!user) throw notFound('person');
    return { user, roles: (await rolesOf(this.db.reader, [id])).get(id) ?? [] };
  }

  /** By name, then id. */
  async list(query: PeopleQuery): Promise<Page<Person>> {
    const [name = '', after = ''] = readCursor(query.cursor, ['string', 'string']) ?? [];
    const filters = ['(u.search_name > $1 OR (u.search_name = $2 AND u.id > $3))'];
    const values: unknown[] = [name, name, after];
    if (query.q) {
      values.push(`%${searchText(query.q).replace(/[\\%_]/g, '\\$&')}%`);
      filters.push(`u.search_name LIKE $${values.length} ESCAPE '\\'`);
    }
    if (query.role) {
      values.push(query.role);
      filters.push(`u.id IN (SELECT user_id FROM user_roles WHERE role = $${values.length})`);
    }
    const ids = await this.db.reader.query<{ id: string; name: string }>(
      `SELECT u.id AS "id", u.search_name AS "name" FROM users u WHERE ${filters.join(' AND ')}
       ORDER BY u.search_name, u.id LIMIT ${query.limit + 1}`,
      values,
    );
    const page = pageOf(ids, query.limit, (row) => [row.name, row.id]);
    const items = await Promise.all(page.items.map(({ id }) => this.get(id)));
    return { items, next: page.next };
  }
}
