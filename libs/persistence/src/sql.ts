import { type EntityTarget } from 'typeorm';
import { forEngine } from './dialect.js';
import { type Statements } from './statements.js';

/** What a statement answers on both engines. */
export interface Answer {
  readonly records: unknown[];
  readonly affected?: number;
}

/** Runs one prepared statement. */
export type RunQuery = (sql: string, values: unknown[]) => Promise<Answer>;

/** Reading by entity or by SQL, the same inside a transaction and on the read-only connection. */
export class SqlReading {
  constructor(
    protected readonly statements: Statements,
    protected readonly run: RunQuery,
  ) {}

  get engine(): 'sqlite' | 'postgres' {
    return this.statements.engine;
  }

  /** Rows of any SELECT, written with `$1 $2 ...` (each once, in order). JSON columns stay text. */
  async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.run(forEngine(this.engine, sql), values)).records as Row[];
  }

  async queryOne<Row>(sql: string, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, values))[0];
  }

  /** Rows of one table by equality, hydrated; `tail` may carry ORDER BY and LIMIT. */
  async find<T extends object>(
    entity: EntityTarget<T>,
    where: Partial<T>,
    tail = '',
  ): Promise<T[]> {
    const [sql, values] = this.statements.select(entity, where, tail);
    const rows = (await this.run(sql, values)).records as T[];
    return rows.map((row) => this.statements.hydrate(entity, row));
  }

  async findOne<T extends object>(
    entity: EntityTarget<T>,
    where: Partial<T>,
  ): Promise<T | undefined> {
    return (await this.find(entity, where, 'LIMIT 1'))[0];
  }
}

/** Reading and writing inside a transaction. */
export class SqlWriting extends SqlReading {
  async insert<T extends object>(entity: EntityTarget<T>, row: Partial<T>): Promise<void> {
    await this.run(...this.statements.insert(entity, row));
  }

  /** Inserts unless a row with the same key is there. */
  async insertOnce<T extends object>(entity: EntityTarget<T>, row: Partial<T>): Promise<void> {
    await this.run(...this.statements.insert(entity, row, 'ON CONFLICT DO NOTHING'));
  }

  /** Updates by equality and says how many rows it met. */
  async update<T extends object>(
    entity: EntityTarget<T>,
    where: Partial<T>,
    patch: Partial<T>,
  ): Promise<number> {
    const [sql, values] = this.statements.update(entity, where, patch);
    return (await this.run(sql, values)).affected ?? 0;
  }

  /** Any other statement that writes; says how many rows it met. */
  async execute(sql: string, values: unknown[] = []): Promise<number> {
    return (await this.run(forEngine(this.engine, sql), values)).affected ?? 0;
  }
}
