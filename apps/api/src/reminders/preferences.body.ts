import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { type Language, LANGUAGES } from '#libs/mail';
import { type DigestChoice } from '#libs/persistence';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME_MESSAGE = { message: 'must be a time of day from 00:00 to 23:59, such as 21:00' };

/** PUT /api/me/preferences: all of them, as they should be from now on. */
export class PreferencesBody {
  @ApiProperty({ enum: [...LANGUAGES] })
  @IsIn([...LANGUAGES], { message: `must be one of: ${LANGUAGES.join(', ')}` })
  lang: Language;

  /** `HH:MM` in the person's zone; equal ends mean no quiet hours. */
  @Matches(TIME_OF_DAY, TIME_MESSAGE)
  quietFrom: string;

  @Matches(TIME_OF_DAY, TIME_MESSAGE)
  quietUntil: string;

  /** `off`: a reminder goes out on its day; `daily` and `weekly` gather them. */
  @ApiProperty({ enum: ['off', 'daily', 'weekly'] })
  @IsIn(['off', 'daily', 'weekly'], { message: 'must be off, daily or weekly' })
  digest: DigestChoice;

  /** ISO weekday of a weekly digest, 1 is Monday. */
  @IsInt()
  @Min(1)
  @Max(7)
  digestDay: number;
}
