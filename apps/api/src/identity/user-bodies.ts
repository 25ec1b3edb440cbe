import { IntersectionType, PartialType } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { type Role, ROLES } from '#libs/lifecycle';
import { PlainText } from '../http/plain-text.js';
import { ReasonBody } from '../http/reason.body.js';
import { ContactFields, IdentityFields, ProfileFields } from './user-fields.js';

const REASON = { max: 1000, multiline: true } as const;

/** POST /api/users/:userId/disable */
export class DisableBody extends ReasonBody {
  /** For emergencies: seats go back, the editors are told what else was left. */
  @IsOptional()
  @IsBoolean()
  despiteOpenWork?: boolean;
}

/** POST /api/users */
export class CreateUserBody extends IntersectionType(IdentityFields, ProfileFields) {
  /** A reason is needed with roles. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles?: Role[];

  @IsOptional()
  @PlainText(REASON)
  reason?: string;
}

/** PATCH /api/users/:userId. The username stays: it stands in signatures. */
export class UpdateUserBody extends PartialType(IntersectionType(ContactFields, ProfileFields)) {}

/** PATCH /api/me */
export class UpdateProfileBody extends ProfileFields {}

/** POST /api/users/:userId/roles */
export class GrantRoleBody extends ReasonBody {
  @IsIn(ROLES)
  role: Role;
}
