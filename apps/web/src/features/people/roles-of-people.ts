import { type Role } from '../../api/session';

/** Every role, in the order in which they are told. */
export const ROLES = [
  ...(['author', 'editor', 'reviewer'] as const),
  ...(['chair', 'compliance', 'administrator'] as const),
] satisfies readonly Role[];
