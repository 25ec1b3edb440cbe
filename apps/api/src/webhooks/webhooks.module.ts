import { Module } from '@nestjs/common';
import { Deliveries } from './deliveries.js';
import { DeliveriesController } from './deliveries.controller.js';
import { Endpoints } from './endpoints.js';
import { WebhooksController } from './webhooks.controller.js';

/** Telling other systems what has happened. */
@Module({
  controllers: [WebhooksController, DeliveriesController],
  providers: [Endpoints, Deliveries],
})
export class WebhooksModule {}
