import { type SqlReading, UserRow } from '#libs/persistence';
import { notFound } from '../http/problem.js';

/** The person, if there is one. @throws Problem `not-found` */
export async function assertPerson(sql: SqlReading, id: string): Promise<UserRow> {
  const person = await sql.findOne(UserRow, { id });
  if (!person) throw notFound('person');
  return person;
}
