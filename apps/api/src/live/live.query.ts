import { IsOptional, IsString, MaxLength } from 'class-validator';

/** What a page wants to hear of. */
export class LiveQuery {
  /** The article that is open there: who else has it open is told. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  article?: string;
}
