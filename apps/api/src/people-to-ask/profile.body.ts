import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { SPECIALTIES, type Specialty } from '#libs/lifecycle';

/** PUT /api/me/profile: what a person may say about themselves. */
export class LimitsBody {
  /** Most reviews at once; null is no limit. */
  @ValidateIf(({ maxConcurrent }: LimitsBody) => maxConcurrent !== null)
  @IsInt()
  @Min(0)
  @Max(100)
  maxConcurrent: number | null;

  /** Days between two invitations. */
  @IsInt()
  @Min(0)
  @Max(365)
  minGapDays: number;
}

/** PUT /api/users/:userId/profile: with the specialties, which panels count on. */
export class ProfileBody extends LimitsBody {
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(SPECIALTIES, { each: true })
  specialties: Specialty[];
}
