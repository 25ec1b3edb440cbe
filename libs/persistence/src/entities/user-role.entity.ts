import { type Role } from '#libs/lifecycle';
import { Entity, ForeignKey } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';
import { UserRow } from './user.entity.js';

/** A role a person holds now; the history is in the log. */
@Entity('user_roles')
export class UserRoleRow {
  @ForeignKey(() => UserRow, { name: 'user_roles_user' }) @Key() userId: string;
  @Key() role: Role;
  @Text() grantedBy: string;
  @Instant() grantedAt: number;
  @Text() reason: string;
}
