export type Engine = 'sqlite' | 'postgres';

const translated = new Map<string, string>();

/**
 * Statements are written once, with `$1 $2 ...` in order of use. SQLite's driver takes `?`.
 * Each number stands once, in order; a value needed twice is passed twice.
 */
export function forEngine(engine: Engine, sql: string): string {
  if (engine === 'postgres') return sql;
  const known = translated.get(sql);
  if (known) return known;
  const made = sql.replace(/\$\d+/g, '?');
  translated.set(sql, made);
  return made;
}
