import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { ICMJE_ITEMS } from '#libs/workflow';
import { PlainText } from '../http/plain-text.js';

/** Somebody from whom something was received. */
export class DisclosureEntryBody {
  @PlainText({ max: 300 })
  entity: string;

  @ApiProperty({ enum: ['self', 'institution'] })
  @IsIn(['self', 'institution'])
  payee: 'self' | 'institution';

  @IsOptional()
  @PlainText({ max: 1000, multiline: true })
  comment?: string;
}

/** One item of the ICMJE form: none, or at least one entry (ED-1). */
export class DisclosureItemBody {
  @ApiProperty({ enum: ICMJE_ITEMS.map(({ id }) => id) })
  @IsIn(ICMJE_ITEMS.map(({ id }) => id))
  item: string;

  @IsBoolean()
  none: boolean;

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DisclosureEntryBody)
  entries: DisclosureEntryBody[];
}

/** POST /api/me/disclosures. */
export class DisclosureBody {
  /** All thirteen items of the form. */
  @IsArray()
  @ArrayMinSize(ICMJE_ITEMS.length)
  @ArrayMaxSize(ICMJE_ITEMS.length)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DisclosureItemBody)
  items: DisclosureItemBody[];
}
