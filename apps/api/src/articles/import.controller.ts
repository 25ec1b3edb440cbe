import { randomUUID } from 'node:crypto';
import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type ImportedDraft, slugOf } from '#libs/content';
import { Database, type WriteContext } from '#libs/persistence';
import { createArticle } from '#libs/workflow';
import { Problem } from '../http/problem.js';
import { BodyLimit, TakesText } from '../http/route-config.js';
import { checked } from '../http/validate-input.js';
import { VersionTag } from '../http/version-tag.js';
import { Context } from '../http/write-context.js';
import { ImportArticleBody } from './import-article.body.js';
import { importDraft } from './import-draft.js';
import { ImportedArticleView } from './import.view.js';

const MAX_IMPORT = 4 * 1024 * 1024;

/** Articles that come in as files. */
@ApiTags('articles')
@Controller('api/articles/import')
export class ImportController {
  constructor(private readonly db: Database) {}

  /** Makes a draft of a Markdown file or a plain-text question page, and reports on every line. */
  @Post()
  @BodyLimit(MAX_IMPORT)
  @TakesText()
  @ApiConsumes('application/json', 'text/markdown', 'text/plain')
  @ApiBody({ type: ImportArticleBody })
  @ApiCreatedResponse({ type: ImportedArticleView })
  @UseInterceptors(VersionTag)
  async import(
    @Body() given: object | null | undefined,
    @Context() context: WriteContext,
  ): Promise<ImportedArticleView> {
    const body = await bodyOf(given);
    const { draft, report } = importDraft(body.source, body.references);
    const { content, topics, risk } = draft;
    const slug = body.slug ?? chosenSlug(draft);
    const article = {
      ...{ content, topics, risk, importedFrom: body.importedFrom ?? 'a file' },
      ...(slug !== undefined && { slug }),
    };
    const created = await createArticle(this.db, randomUUID, article, context);
    return { ...created, report };
  }
}

/** The address that the file asks for. One made from the title may get a number where it is taken. */
function chosenSlug({ slug, title }: ImportedDraft): string | undefined {
  return slug === slugOf(title) ? undefined : slug;
}

type Given = Omit<ImportArticleBody, 'source'> & { readonly source: string | Uint8Array };

/** The fields of a JSON body, or the file itself. */
async function bodyOf(given: object | null | undefined): Promise<Given> {
  if (Buffer.isBuffer(given)) return { source: given };
  if (!given || Array.isArray(given))
    throw new Problem('validation-failed', 'Send an object with the fields of this request.');
  return checked(ImportArticleBody, given);
}
