import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database } from '#libs/persistence';
import { ICMJE_ITEMS } from '#libs/workflow';
import { CurrentActor } from '../http/write-context.js';
import { OwnDisclosuresView } from './disclosures.view.js';
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
}
