import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type WriteContext } from '#libs/persistence';
import { pageOf, readCursor } from '../http/page-query.js';
import { Context } from '../http/write-context.js';
import { Deliveries } from './deliveries.js';
import { DeliveriesQuery } from './deliveries.query.js';
import { DeliveriesView, deliveryView, QueuedDeliveryView } from './delivery.view.js';
import { Endpoints } from './endpoints.js';

/** What an endpoint was told. */
@Controller('api/webhooks/:webhookId')
export class DeliveriesController {
  constructor(
    private readonly endpoints: Endpoints,
    private readonly deliveries: Deliveries,
  ) {}

  /** Newest first. */
  @Get('deliveries')
  async list(
    @Param('webhookId') webhookId: string,
    @Query() { state, cursor, limit }: DeliveriesQuery,
  ): Promise<DeliveriesView> {
    const { id } = await this.endpoints.get(webhookId);
    const after = readCursor(cursor, ['number', 'string']);
    const rows = await this.deliveries.list(id, state, after, limit);
    const page = pageOf(rows, limit, (row) => [row.createdAt, row.id]);
    return { items: page.items.map(deliveryView), next: page.next };
  }

  /** Sends it again under the id it had, so that a receiver that has it already can tell. */
  @Post('deliveries/:deliveryId/replay')
  @HttpCode(202)
  async replay(
    @Param('webhookId') webhookId: string,
    @Param('deliveryId') id: string,
    @Context() context: WriteContext,
  ): Promise<QueuedDeliveryView> {
    return { deliveryId: await this.deliveries.replay(context, webhookId, id) };
  }

  /** Sends a `webhook.test`. */
  @Post('test')
  @HttpCode(202)
  async test(
    @Param('webhookId') webhookId: string,
    @Context() context: WriteContext,
  ): Promise<QueuedDeliveryView> {
    return { deliveryId: await this.deliveries.test(context, webhookId) };
  }
}
