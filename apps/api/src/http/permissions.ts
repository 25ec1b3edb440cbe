import { type Role } from '#libs/lifecycle';

/**
 * How far a role reaches on a route. The article is found by the route's parameter: `:id` is the
 * article itself; `:revisionId`, `:roundId`, `:assignmentId`, `:annotationId`, `:reviewId` and
 * `:signatureId` belong to one.
 * - `any`: every object
 * - `own`: the person is the author of the article
 * - `assigned`: holds an assignment there that is invited, accepted or submitted
 * - `accepted`: as above, and has accepted it: where the text is read (`:assignmentId`: that very one)
 * - `self`: `:userId` is the person
 */
export type Scope = 'any' | 'own' | 'assigned' | 'accepted' | 'self';

/** Who may use a route: everybody, everybody who is signed in, or these roles this far. */
export type Permission = 'public' | 'signed-in' | Partial<Record<Role, Scope>>;

/**
 * Who may do what: the one table (ACC-1). Key: method and path as the router has it. A route without
 * a row, and a row without a route, stop the server from starting.
 */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  // Server
  'GET /healthz': 'public',

  // Signing in
  'GET /api/session': 'signed-in',
  'POST /api/session': 'public',
  'DELETE /api/session': 'signed-in',

  // The signed-in person

  // People and roles (ACC-2: the administrator has no right on content)

  // Articles and revisions

  // Rounds, assignments, disclosures

  // Annotations and reviews

  // Signatures, publishing

  // Policy

  // Audit and exports

  // Reminders, reader reports

  // Reader pages
};
