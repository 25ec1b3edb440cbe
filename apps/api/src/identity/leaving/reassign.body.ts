import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PlainText } from '../../http/plain-text.js';
import { WORK_KINDS, type WorkKind } from './open-work.js';

const ID = /^[\w-]{1,64}$/;

/** One thing, and who has it from now on. */
export class GivenItem {
  @ApiProperty({ enum: [...WORK_KINDS] })
  @IsIn([...WORK_KINDS])
  kind: WorkKind;

  @Matches(ID, { message: 'takes the id of a seat, a round or an article' })
  id: string;

  @Matches(ID, { message: 'takes the id of a person' })
  toUserId: string;
}

/** POST /api/users/:userId/reassign: everything to one person, or item by item. */
export class ReassignBody {
  @IsOptional()
  @Matches(ID, { message: 'takes the id of a person' })
  toUserId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GivenItem)
  items?: GivenItem[];

  @PlainText({ max: 1000, multiline: true })
  reason: string;
}
