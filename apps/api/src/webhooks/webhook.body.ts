import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  ValidateIf,
} from 'class-validator';
import { WEBHOOK_TYPES } from '#libs/webhooks';
import { PlainText } from '../http/plain-text.js';

/** Absent is one thing, null another: only the former leaves a field as it is. */
const isGiven = (_: object, value: unknown): boolean => value !== undefined;

/** POST /api/webhooks */
export class CreateWebhookBody {
  /** `https://...`; what it leads to is looked up now and at every call. */
  @PlainText({ max: 2_000 })
  url: string;

  @IsOptional()
  @PlainText({ max: 200, min: 0 })
  description?: string;

  /** What it is told about; everything when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(WEBHOOK_TYPES, { each: true })
  types?: string[] | null;
}

/** PATCH /api/webhooks/:webhookId. What is absent stays as it is; `types: null` asks for everything. */
export class UpdateWebhookBody {
  @ValidateIf(isGiven)
  @PlainText({ max: 2_000 })
  url?: string;

  @ValidateIf(isGiven)
  @PlainText({ max: 200, min: 0 })
  description?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(WEBHOOK_TYPES, { each: true })
  types?: string[] | null;

  /** Switches it off, or on again. */
  @ValidateIf(isGiven)
  @IsBoolean()
  isDisabled?: boolean;
}
