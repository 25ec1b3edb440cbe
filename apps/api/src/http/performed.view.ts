import { ApiProperty } from '@nestjs/swagger';

/** Where the article stands after an action, and the ids of what was made. */
export class PerformedView {
  articleId: string;
  @ApiProperty({ type: String })
  state: string;
  version: number;
  @ApiProperty({ type: 'object', additionalProperties: true })
  result: Readonly<Record<string, string | number | null>>;
}
