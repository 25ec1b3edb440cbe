import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { fileDisclosure, ICMJE_ITEMS, policyInForce } from '#libs/workflow';
import { Context, CurrentActor } from '../http/write-context.js';
import { DisclosureBody } from './disclosure.body.js';
import { itemOf } from './disclosure-item.js';
import { FiledDisclosureView, OwnDisclosuresView } from './disclosures.view.js';
import { ownDisclosures } from './own-disclosures.js';

/** A person's own disclosures of interests. */
@ApiTags('reviews')
@Controller('api/me/disclosures')
export class DisclosuresController {
  constructor(private readonly db: Database) {}

  @Get()
  async list(@CurrentActor() { id }: Actor): Promise<OwnDisclosuresView> {
    return { questions: [...ICMJE_ITEMS], items: await ownDisclosures(this.db.reader, id) };
  }

  /** Files the next disclosure: before the old one runs out, or when something has changed. */
  @Post()
  file(
    @Body() { items }: DisclosureBody,
    @Context() context: WriteContext,
  ): Promise<FiledDisclosureView> {
    return this.db.work.run(context, async (tx) => {
      const policy = await policyInForce(tx, tx.at);
      const filing = { tx, actor: context.actor, policy, newId: randomUUID };
      const { id, number, digest, validUntil } = await fileDisclosure(filing, items.map(itemOf));
      return { id, number, digest, validUntil };
    });
  }
}
