import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';
import { ParkedJobs } from './parked-jobs.js';
import { QueueBoard } from './queue-board.js';
import { QueueBoardController } from './queue-board.controller.js';
import { QueueController } from './queue.controller.js';

/** How the instance is doing: queue, outbox, mails, metrics. */
@Module({
  controllers: [MetricsController, QueueController, QueueBoardController],
  providers: [ParkedJobs, QueueBoard],
})
export class OperationsModule {}
