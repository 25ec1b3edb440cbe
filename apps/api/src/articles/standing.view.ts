import { ApiProperty } from '@nestjs/swagger';

/** An action as a screen shows it: possible now, or why not. */
export class OfferedActionView {
  @ApiProperty({ type: String })
  name: string;
  label: string;
  isAllowed: boolean;
  @ApiProperty({ type: String, required: false })
  why?: string;
  message?: string;
}

/** One gate on the way to the public, passed or not, and why. */
export class GateView {
  @ApiProperty({
    enum: ['text', 'quorum', 'panel', 'required-changes', 'disclosures', 'citations'],
  })
  name: string;
  isPassed: boolean;
  @ApiProperty({ type: String, required: false })
  code?: string;
  message: string;
}
