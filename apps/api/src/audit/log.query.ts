import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const MAX_SIZE = 2_147_483_647;

/** GET .../proof */
export class ProofQuery {
  /** Size of a checkpoint that was signed; the latest when absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_SIZE)
  size?: number;
}

/** GET .../consistency: two sizes of the log, the smaller one first. */
export class ConsistencyQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_SIZE)
  from: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_SIZE)
  to: number;
}
