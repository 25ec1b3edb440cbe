import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Where the tests look for PostgreSQL; same default as scripts/services.mjs. */
const SERVER = process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** An empty database of its own on the test server. */
export async function postgresDatabase(): Promise<PostgresDatabase> {
  const name = `imprimatur_e2e_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
