import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { ExpectedVersion } from '../http/expected-version.js';
import { PerformedView } from '../http/performed.view.js';
import { Versioned } from '../http/version-tag.js';
import { Context } from '../http/write-context.js';
import { SubmitBody } from './article-action.body.js';
import { contentOf } from './content-of.js';
import { SaveDraftBody } from './save-draft.body.js';
import { ReasonBody } from '../http/reason.body.js';

/** What the author does: write, hand in, take back. */
@ApiTags('articles')
@Controller('api/articles/:id')
@Versioned()
export class DraftController {
  constructor(private readonly workflow: ReviewWorkflow) {}

  /** Saves the draft; begins the next revision where the current one was submitted. */
  @Put('draft')
  save(
    @Param('id') id: string,
    @Body() body: SaveDraftBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    const { topics, risk, summary, changeClass } = body;
    return this.workflow.perform(
      id,
      {
        name: 'edit',
        content: contentOf(body),
        ...(topics && { topics }),
        ...(risk && { risk }),
        ...(summary !== undefined && { summary }),
        ...(changeClass && { changeClass }),
      },
      context,
      version,
    );
  }

  @Post('submit')
  @HttpCode(200)
  submit(
    @Param('id') id: string,
    @Body() { summary, changeClass }: SubmitBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    const said = { ...(summary !== undefined && { summary }), ...(changeClass && { changeClass }) };
    return this.workflow.perform(id, { name: 'submit', ...said }, context, version);
  }

  @Post('recall')
  @HttpCode(200)
  recall(
    @Param('id') id: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'recall', reason }, context, version);
  }
}
