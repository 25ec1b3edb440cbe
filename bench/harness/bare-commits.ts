import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';

/**
 * What this disk allows: commits a second of bare better-sqlite3 with `synchronous=FULL`, one insert
 * of 1 KB each, one after the other.
 */
export function bareCommitsPerSecond(folder: string, count = 2_000): number {
  const db = new BetterSqlite3(join(folder, 'bare.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)');
  const insert = db.prepare('INSERT INTO t (text) VALUES (?)');
  const text = 'x'.repeat(1_000);
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) insert.run(text);
  const rate = (count / (performance.now() - begun)) * 1_000;
  db.close();
  return Math.round(rate);
}
