import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { type WriteContext } from '#libs/persistence';
import { ExpectedVersion } from '../http/expected-version.js';
import { pageOf, readCursor } from '../http/page-query.js';
import { VersionTag } from '../http/version-tag.js';
import { Context } from '../http/write-context.js';
import { AnswerReportBody } from './answer-report.body.js';
import { readerReportView, ReaderReportsView, ReaderReportView } from './reader-report.view.js';
import { ReaderReportsQuery } from './reader-reports.query.js';
import { ReaderReports } from './reader-reports.js';

/** What readers reported and asked, for editors. */
@Controller('api/reader-reports')
export class ReaderReportsController {
  constructor(private readonly reports: ReaderReports) {}

  /** Oldest first: what has waited longest stands on top. */
  @Get()
  async list(@Query() { state, cursor, limit }: ReaderReportsQuery): Promise<ReaderReportsView> {
    const after = readCursor(cursor, ['number', 'string']);
    const rows = await this.reports.list(state, after, limit);
    const { items, next } = pageOf(rows, limit, ({ at, id }) => [at, id]);
    return { items: items.map(readerReportView), next };
  }

  /** The reader finds the answer on the receipt. */
  @Post(':reportId/answer')
  @HttpCode(200)
  @UseInterceptors(VersionTag)
  async answer(
    @Param('reportId') id: string,
    @Body() { answer }: AnswerReportBody,
    @ExpectedVersion() version: number,
    @Context() context: WriteContext,
  ): Promise<ReaderReportView> {
    return readerReportView(await this.reports.answer(id, answer.trim(), version, context));
  }
}
