import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Queue as BullQueue } from 'bullmq';
import { type FastifyInstance } from 'fastify';
import { type OpenDashboard } from '../http/app-dependencies.js';
import { notFound, Problem } from '../http/problem.js';
import { DASHBOARD } from '../http/tokens.js';

const BOARD_PATH = '/admin/queues';

/** An answer of the dashboard. */
export interface BoardAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

interface Board {
  readonly queue: BullQueue;
  readonly app: FastifyInstance;
}

// Fonts from elsewhere are nothing the page needs, and nobody else learns who looks at it.
const FONTS = /<link href="https:\/\/fonts\.googleapis\.com[^>]*>/g;

/**
 * BullMQ's own dashboard, to look at and not to touch: its server listens nowhere and is asked from here,
 * for GET alone, so that none of its routes stands beside the gate. Acts with events are at /api/queue.
 */
@Injectable()
export class QueueBoard implements OnModuleDestroy {
  private board?: Board;

  constructor(@Inject(DASHBOARD) private readonly dashboard: OpenDashboard | undefined) {}

  /** @throws Problem `not-found` where BullMQ is not in use, `unavailable` while its server is away */
  async get(url: string): Promise<BoardAnswer> {
    if (!this.dashboard) throw notFound('dashboard: the queue is not BullMQ');
    const { app } = await this.current(this.dashboard);
    const answer = await app.inject({ method: 'GET', url });
    const type = String(answer.headers['content-type'] ?? 'application/octet-stream');
    const isPage = type.startsWith('text/html');
    const body = isPage ? Buffer.from(answer.body.replace(FONTS, '')) : answer.rawPayload;
    return { status: answer.statusCode, type, body };
  }

  async onModuleDestroy(): Promise<void> {
    await this.board?.app.close();
  }

  /** The queue is opened anew after its server was away: the dashboard goes with it. */
  private async current(dashboard: OpenDashboard): Promise<Board> {
    const queue = (await dashboard().catch(() => {
      throw new Problem(
        'unavailable',
        'The queue’s server does not answer. Try again in a moment.',
      );
    })) as BullQueue;
    if (this.board?.queue === queue) return this.board;
    await this.board?.app.close();
    // Loaded where it is used: most servers have no BullMQ.
    const { openBoard } = await import('./open-board.js');
    this.board = { queue, app: await openBoard(queue, BOARD_PATH) };
    return this.board;
  }
}
