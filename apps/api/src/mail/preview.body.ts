import { IsIn, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { type Language, LANGUAGES, MAIL_KINDS, type MailKind } from '#libs/mail';

/** A template that is not adopted yet. */
export class TemplateBody {
  @IsString()
  @MaxLength(200)
  subject: string;

  /** Markdown. */
  @IsString()
  @MaxLength(5_000)
  text: string;
}

/** POST /api/policies/mail-preview */
export class PreviewBody {
  @IsIn(Object.keys(MAIL_KINDS))
  kind: MailKind;

  @IsIn(LANGUAGES)
  lang: Language;

  /** The one in force when absent. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TemplateBody)
  template?: TemplateBody;

  /** Shows the mail as it would be about this article; sample values when absent. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  articleId?: string;
}

/** A mail as it would arrive. */
export class PreviewView {
  subject: string;
  text: string;
  html: string;
  /** Whether the values are invented. */
  isSample: boolean;
}
