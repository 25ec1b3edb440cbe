/** Roles as the permission data and the action table name them. */
export const ROLES = [
  'author',
  'editor',
  'reviewer',
  'chair',
  'compliance',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Who acts, as known at this moment. System actors have ids such as `system:policy`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** IANA zone of the person, for the record and for dates shown to them. */
  readonly tz: string;
}

/** Whether the actor is a named part of the system and no person. */
export function isSystem(actor: Actor): boolean {
  return actor.id.startsWith('system:');
}
