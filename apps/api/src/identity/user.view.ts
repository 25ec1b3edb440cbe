import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { type Role, ROLES } from '#libs/lifecycle';
import { type UserRow } from '#libs/persistence';

/** A colleague, as everybody who invites or assigns may see one. */
export class PersonView {
  id: string;
  username: string;
  name: string;
  credentials: string;
  @ApiProperty({ type: String, nullable: true })
  specialty: string | null;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: readonly Role[];
  isDisabled: boolean;
}

/** What administrators, compliance and the person alone are told of an account. Never a secret. */
class AccountView {
  email: string;
  @ApiProperty({ type: String, nullable: true })
  orcid: string | null;
  /** IANA time zone. */
  tz: string;
  isEnrolled: boolean;
  /** ISO 8601. */
  createdAt: string;
  @ApiProperty({ type: String, nullable: true })
  disabledAt: string | null;
  /** For If-Match. */
  version: number;
}

/** An account, as its administrator, compliance and the person see it. */
export class UserView extends IntersectionType(PersonView, AccountView) {}

/** A person as the one who asks may see one: with the account or without. */
export class ListedPersonView extends IntersectionType(PersonView, PartialType(AccountView)) {}

export class PeoplePageView {
  items: ListedPersonView[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** The address to enrol at, told once. */
export class EnrolmentLinkView {
  path: string;
}

export function personView(user: UserRow, roles: readonly Role[]): PersonView {
  const { id, username, name, credentials, specialty, disabledAt } = user;
  return { id, username, name, credentials, specialty, roles, isDisabled: disabledAt !== null };
}

export function userView(user: UserRow, roles: readonly Role[]): UserView {
  return {
    ...personView(user, roles),
    email: user.email,
    orcid: user.orcid,
    tz: user.tz,
    isEnrolled: user.totpConfirmedAt !== null,
    createdAt: new Date(user.createdAt).toISOString(),
    disabledAt: user.disabledAt === null ? null : new Date(user.disabledAt).toISOString(),
    version: user.version,
  };
}
