import { IsString, MaxLength } from 'class-validator';
import { type EnrolmentChoice } from './enrolment.js';
import { IdentityFields } from './user-fields.js';

/** The form behind an `enrol` link. */
export class EnrolForm implements EnrolmentChoice {
  @IsString()
  @MaxLength(1024)
  password: string;

  @IsString()
  @MaxLength(500)
  pending: string;

  @IsString()
  @MaxLength(20)
  code: string;
}

/** The form behind a `set-up` link. */
export class SetUpForm extends IdentityFields implements EnrolmentChoice {
  @IsString()
  @MaxLength(1024)
  password: string;

  @IsString()
  @MaxLength(500)
  pending: string;

  @IsString()
  @MaxLength(20)
  code: string;
}
