import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { SPECIALTIES, type Specialty } from '#libs/lifecycle';
import { type Risk } from '#libs/persistence';

const RISKS: readonly Risk[] = ['low', 'standard', 'high'];

/** So many signers of one specialty; each person fills one place of a panel. */
export class PanelNeedBody {
  @IsIn(SPECIALTIES)
  specialty: Specialty;

  @IsInt()
  @Min(1)
  @Max(5)
  count: number;
}

/** Which texts need a panel, by topic, by risk or by both, and whom (F27). */
export class PanelRuleBody {
  /** Any of them; whatever the topics when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[^\p{Cc}\p{Cf}\s][^\p{Cc}\p{Cf}]{0,79}$/u, { each: true, message: 'takes topics' })
  topics?: string[];

  /** Whatever the risk when left out. */
  @IsOptional()
  @IsIn(RISKS)
  risk?: Risk;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique((need: PanelNeedBody) => need.specialty)
  @ValidateNested({ each: true })
  @Type(() => PanelNeedBody)
  needs: PanelNeedBody[];
}
