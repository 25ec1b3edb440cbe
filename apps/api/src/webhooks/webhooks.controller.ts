import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  UseInterceptors,
} from '@nestjs/common';
import { type WriteContext } from '#libs/persistence';
import { ExpectedVersion } from '../http/expected-version.js';
import { Versioned, VersionTag } from '../http/version-tag.js';
import { Context } from '../http/write-context.js';
import { Endpoints } from './endpoints.js';
import { CreateWebhookBody, UpdateWebhookBody } from './webhook.body.js';
import { NewWebhookView, WebhooksView, webhookView, WebhookView } from './webhook.view.js';

/** Other systems that are told of changes. */
@Controller('api/webhooks')
export class WebhooksController {
  constructor(private readonly endpoints: Endpoints) {}

  @Get()
  async list(): Promise<WebhooksView> {
    return { items: (await this.endpoints.list()).map(webhookView) };
  }

  /** The answer holds the secret, this once. */
  @Post()
  @UseInterceptors(VersionTag)
  async create(
    @Body() body: CreateWebhookBody,
    @Context() context: WriteContext,
  ): Promise<NewWebhookView> {
    const row = await this.endpoints.create(context, body);
    return { ...webhookView(row), secret: this.endpoints.secretOf(row) };
  }

  @Patch(':webhookId')
  @Versioned()
  async update(
    @Param('webhookId') id: string,
    @ExpectedVersion() version: number,
    @Body() body: UpdateWebhookBody,
    @Context() context: WriteContext,
  ): Promise<WebhookView> {
    return webhookView(await this.endpoints.update(context, id, version, body));
  }

  @Delete(':webhookId')
  @HttpCode(204)
  async remove(@Param('webhookId') id: string, @Context() context: WriteContext): Promise<void> {
    await this.endpoints.remove(context, id);
  }

  /** Makes a new secret and shows it this once; the old one counts for another 24 hours. */
  @Post(':webhookId/rotate-secret')
  @HttpCode(200)
  @UseInterceptors(VersionTag)
  async rotate(
    @Param('webhookId') id: string,
    @Context() context: WriteContext,
  ): Promise<NewWebhookView> {
    const row = await this.endpoints.rotate(context, id);
    return { ...webhookView(row), secret: this.endpoints.secretOf(row) };
  }
}
