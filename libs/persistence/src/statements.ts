import { type DataSource, type EntityTarget } from 'typeorm';
import { type Engine, forEngine } from './dialect.js';

interface ColumnInfo {
  readonly property: string;
  readonly column: string;
  readonly isJson: boolean;
}

/**
 * INSERT, UPDATE and SELECT texts made from the entity's own metadata and kept.
 * TypeORM's query builder costs more than the whole write here; see the ADR on statements.
 */
export class Statements {
  private readonly tables = new Map<
    EntityTarget<object>,
    { name: string; columns: Map<string, ColumnInfo> }
  >();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly source: DataSource,
    readonly engine: Engine,
  ) {}

  insert(entity: EntityTarget<object>, row: object, onConflict = ''): [string, unknown[]] {
    const given = Object.entries(row).filter(([, value]) => value !== undefined);
    const properties = given.map(([property]) => property);
    const table = this.table(entity);
    const sql = this.text(`i ${table.name} ${properties.join()} ${onConflict}`, () => {
      const columns = properties.map((it) => `"${this.column(entity, it).column}"`);
      const marks = properties.map((_, index) => `$${index + 1}`);
      return `INSERT INTO "${table.name}" (${columns.join(', ')}) VALUES (${marks.join(', ')}) ${onConflict}`;
    });
    return [sql, given.map(([property, value]) => this.toColumn(entity, property, value))];
  }

  update(entity: EntityTarget<object>, where: object, patch: object): [string, unknown[]] {
    const set = Object.entries(patch).filter(([, value]) => value !== undefined);
    const conditions = Object.entries(where);
    const key = `u ${this.table(entity).name} ${set.map(([it]) => it).join()} ${conditions.map(([it]) => it).join()}`;
    const sql = this.text(key, () => {
      let mark = 0;
      const assign = ([it]: [string, unknown]): string =>
        `"${this.column(entity, it).column}" = $${(mark += 1)}`;
      const changes = set.map(assign).join(', ');
      return `UPDATE "${this.table(entity).name}" SET ${changes} WHERE ${conditions.map(assign).join(' AND ')}`;
    });
    const values = [...set, ...conditions].map(([it, value]) => this.toColumn(entity, it, value));
    return [sql, values];
  }

  /** SELECT with the entity's property names as column aliases. */
  select(entity: EntityTarget<object>, where: object, tail = ''): [string, unknown[]] {
    const conditions = Object.entries(where);
    const table = this.table(entity);
    const sql = this.text(`s ${table.name} ${conditions.map(([it]) => it).join()} ${tail}`, () => {
      const columns = [...table.columns.values()].map((it) => `"${it.column}" AS "${it.property}"`);
      const clauses = conditions.map(
        ([it], index) => `"${this.column(entity, it).column}" = $${index + 1}`,
      );
      const filter = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
      return `SELECT ${columns.join(', ')} FROM "${table.name}" ${filter} ${tail}`;
    });
    return [sql, conditions.map(([it, value]) => this.toColumn(entity, it, value))];
  }

  /** Parses the JSON columns of a selected row. */
  hydrate<T extends object>(entity: EntityTarget<T>, row: T): T {
    const read = row as Record<string, unknown>;
    for (const column of this.table(entity).columns.values()) {
      const value = read[column.property];
      if (column.isJson && typeof value === 'string') read[column.property] = JSON.parse(value);
    }
    return row;
  }

  private text(key: string, make: () => string): string {
    const known = this.texts.get(key);
    if (known) return known;
    const made = forEngine(this.engine, make());
    this.texts.set(key, made);
    return made;
  }

  private toColumn(entity: EntityTarget<object>, property: string, value: unknown): unknown {
    const isJson = this.column(entity, property).isJson;
    return isJson && value !== null ? JSON.stringify(value) : value;
  }

  private column(entity: EntityTarget<object>, property: string): ColumnInfo {
    const info = this.table(entity).columns.get(property);
    if (!info) throw new Error(`${this.table(entity).name} has no column for ${property}.`);
    return info;
  }

  private table(entity: EntityTarget<object>): { name: string; columns: Map<string, ColumnInfo> } {
    const known = this.tables.get(entity);
    if (known) return known;
    const metadata = this.source.getMetadata(entity);
    const columns = metadata.columns.map((it): [string, ColumnInfo] => [
      it.propertyName,
      {
        property: it.propertyName,
        column: it.databaseName,
        isJson: it.type === 'simple-json',
      },
    ]);
    const made = { name: metadata.tableName, columns: new Map(columns) };
    this.tables.set(entity, made);
    return made;
  }
}
