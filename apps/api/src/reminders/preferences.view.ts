import { ApiProperty } from '@nestjs/swagger';
import { type DigestChoice } from '#libs/persistence';

/** How a person is written to. */
export class PreferencesView {
  lang: string;
  /** `HH:MM` in `tz`; equal ends mean no quiet hours. */
  quietFrom: string;
  quietUntil: string;
  @ApiProperty({ enum: ['off', 'daily', 'weekly'] })
  digest: DigestChoice;
  /** ISO weekday of a weekly digest, 1 is Monday. */
  digestDay: number;
  /** The zone of the profile, in which all of this is meant. */
  tz: string;
  /** 0 while nothing was chosen and the defaults hold. */
  version: number;
}
