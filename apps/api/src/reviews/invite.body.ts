import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';

/** People who are asked to review. */
export class InviteBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(/^[\w-]{1,64}$/, { each: true, message: 'takes ids of people' })
  reviewerIds: string[];
}
