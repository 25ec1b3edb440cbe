import { Injectable } from '@nestjs/common';
import { Database } from '#libs/persistence';
import { type Where } from './where.js';

const MAX_KEPT = 1_000;

/**
 * How many articles fit a filter. Nothing changes without an event, so a count holds until the log
 * has grown, whichever process made it grow.
 */
@Injectable()
export class ArticleCount {
  private readonly kept = new Map<string, number>();
  private logSize = -1;

  constructor(private readonly db: Database) {}

  async of(where: Where): Promise<number> {
    // Read before counting: a count newer than its size is only made once more.
    const size = await this.sizeOfLog();
    if (size !== this.logSize || this.kept.size >= MAX_KEPT) this.kept.clear();
    this.logSize = size;
    const key = JSON.stringify([where.text, where.values]);
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const found = await this.db.reader.queryOne<{ total: number }>(
      `SELECT COUNT(*) AS "total" FROM articles a ${where.text}`,
      where.values,
    );
    const total = found?.total ?? 0;
    if (this.logSize === size) this.kept.set(key, total);
    return total;
  }

  private async sizeOfLog(): Promise<number> {
    const sql = 'SELECT size AS "size" FROM audit_head WHERE id = 1';
    return (await this.db.reader.queryOne<{ size: number }>(sql))?.size ?? 0;
  }
}
