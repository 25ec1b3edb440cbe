import { Controller, Get, Inject } from '@nestjs/common';
import { Database } from '#libs/persistence';
import { type Clock, VERSION } from '#libs/runtime';
import { Problem } from './problem.js';
import { CLOCK } from './tokens.js';

/** What a load balancer asks. Says nothing about content or people. */
@Controller()
export class HealthController {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 200 when the database answers, its schema is there and the clock has not gone back. */
  @Get('healthz')
  async health(): Promise<object> {
    const head = await this.head();
    const isClockRight = this.clock.now() >= head.lastAt - 2_000;
    if (!isClockRight)
      throw new Problem('unavailable', 'The clock of the server is behind the log. Set it right.');
    return { status: 'ok', version: VERSION, engine: this.db.sources.engine };
  }

  private async head(): Promise<{ lastAt: number }> {
    try {
      const sql = 'SELECT last_at AS "lastAt" FROM audit_head WHERE id = 1';
      const head = await this.db.reader.queryOne<{ lastAt: number }>(sql);
      if (head) return head;
    } catch {
      // Told below in words that give nothing away.
    }
    throw new Problem('unavailable', 'The database does not answer or was not migrated.');
  }
}
