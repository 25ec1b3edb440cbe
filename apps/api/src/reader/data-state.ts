import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';

const DAY_MS = 86_400_000;

// Both name exactly what is committed and visible, whoever wrote it and however: another process, a
// job, or somebody at the database's own prompt.
const STATE = {
  sqlite: 'PRAGMA data_version',
  postgres: 'SELECT pg_current_snapshot()::text AS data_version',
} as const;

/** Names the state of all data and the UTC day: while it stays the same, so does every page. */
@Injectable()
export class DataState {
  private readonly sql: string;

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.sql = STATE[db.sources.engine];
  }

  /** A few microseconds on SQLite. */
  async now(): Promise<string> {
    const row = await this.db.reader.queryOne<{ data_version: number | string }>(this.sql);
    return `${row?.data_version} ${Math.floor(this.clock.now() / DAY_MS)}`;
  }
}
