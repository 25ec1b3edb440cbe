import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';
import { PlainText } from '../http/plain-text.js';
import { fits } from './fits.js';

/** POST /api/articles/import as JSON. The file is checked by the importer, which says what it found. */
export class ImportArticleBody {
  /** Markdown, with or without YAML front matter, or a plain-text question page. */
  @IsString()
  source: string;

  /** CSL-JSON: the list itself, or the text of its file. */
  @ApiProperty({
    required: false,
    oneOf: [
      { type: 'string' },
      { type: 'array', items: { type: 'object', additionalProperties: true } },
    ],
  })
  @IsOptional()
  @fits('references', (value) =>
    typeof value === 'string' || Array.isArray(value) ? undefined : 'must be a list or a text',
  )
  references?: string | object[];

  /** Where the text came from, in a few words. */
  @IsOptional()
  @PlainText({ max: 200 })
  importedFrom?: string;

  @IsOptional()
  @Matches(/^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    message: 'takes lower-case letters, digits and single hyphens, at most 80 characters',
  })
  slug?: string;
}
