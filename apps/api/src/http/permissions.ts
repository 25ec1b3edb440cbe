import { type Role } from '#libs/lifecycle';

/**
 * How far a role reaches on a route. The article is found by the route's parameter: `:id` is the
 * article itself; `:revisionId`, `:roundId`, `:assignmentId`, `:annotationId`, `:reviewId`,
 * `:signatureId` and `:extensionId` belong to one.
 * - `any`: every object
 * - `own`: the person is the author of the article
 * - `assigned`: the newest assignment there is invited, accepted or submitted
 * - `answered`: as `assigned`, or declined: who repeats a no hears what came of the first
 * - `accepted`: the newest one is accepted or submitted: where the text is read, up to the revision it
 *   was about (see last-readable.ts; with `:assignmentId` it is that very one)
 * - `self`: `:userId` is the person
 */
export type Scope = 'any' | 'own' | 'assigned' | 'answered' | 'accepted' | 'self';

/** Who may use a route: everybody, everybody who is signed in, or these roles this far. */
export type Permission = 'public' | 'signed-in' | Partial<Record<Role, Scope>>;

type ByRole = Exclude<Permission, string>;

const READ_TEXT: ByRole = {
  author: 'own',
  // ED-4: the text opens with the acceptance, and closes when the seat is given up.
  reviewer: 'accepted',
  editor: 'any',
  chair: 'any',
  compliance: 'any',
};
const WRITE_TEXT: ByRole = { author: 'own', editor: 'any' };
const READ_TRAIL: ByRole = {
  compliance: 'any',
  administrator: 'any',
  editor: 'any',
  chair: 'any',
};
const DECIDE: ByRole = { editor: 'any', chair: 'any' };
const REVIEW: ByRole = { reviewer: 'accepted', chair: 'accepted' };
const TALK: ByRole = { author: 'own', reviewer: 'accepted', editor: 'any', chair: 'any' };

/**
 * Who may do what: the one table (ACC-1). Key: method and path as the router has it. A route without
 * a row, and a row without a route, stop the server from starting.
 */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  // Server
  'GET /healthz': 'public',
  'GET /assets/desk.css': 'public',

  // Signing in
  'GET /api/session': 'signed-in',
  'POST /api/session': 'public',
  'DELETE /api/session': 'signed-in',
  'GET /sign-in/:token': 'public',
  'POST /sign-in/:token': 'public',
  // Personal links of mails. What their sessions reach: see session-scope.ts.
  'GET /tasks/:token': 'public',
  'POST /tasks/:token': 'public',

  // The signed-in person
  'GET /api/me': 'signed-in',
  'PATCH /api/me': 'signed-in',
  'POST /api/me/password': 'signed-in',
  'POST /api/me/totp': 'signed-in',
  'POST /api/me/totp/confirm': 'signed-in',
  'POST /api/me/recovery-codes': 'signed-in',
  'GET /api/me/sessions': 'signed-in',
  'DELETE /api/me/sessions/:sessionId': 'signed-in',

  // People and roles (ACC-2: the administrator has no right on content)
  'GET /api/users': { administrator: 'any', compliance: 'any', editor: 'any', chair: 'any' },
  'GET /api/users/:userId': {
    administrator: 'any',
    compliance: 'any',
    editor: 'any',
    chair: 'any',
  },
  'POST /api/users': { administrator: 'any' },
  'PATCH /api/users/:userId': { administrator: 'any' },
  'POST /api/users/:userId/disable': { administrator: 'any' },
  'POST /api/users/:userId/enable': { administrator: 'any' },
  // An administrator sees kinds and dates, no title.
  'GET /api/users/:userId/open-work': { administrator: 'any', editor: 'any', chair: 'any' },
  'POST /api/users/:userId/reassign': DECIDE,
  'POST /api/users/:userId/links': { administrator: 'any' },
  'POST /api/users/:userId/roles': { administrator: 'any' },
  'DELETE /api/users/:userId/roles/:role': { administrator: 'any' },

  // Whom to ask. Specialties and verified licences are never one's own word; interests are nobody
  // else's. Other reviewers and authors see none of it, the administrator no interests.
  'GET /api/me/profile': 'signed-in',
  'PUT /api/me/profile': 'signed-in',
  'GET /api/me/availability': 'signed-in',
  'POST /api/me/availability': 'signed-in',
  'DELETE /api/me/availability/:windowId': 'signed-in',
  'GET /api/me/licences': 'signed-in',
  'POST /api/me/licences': 'signed-in',
  'GET /api/me/interests': 'signed-in',
  'POST /api/me/interests': 'signed-in',
  'POST /api/me/interests/:interestId/end': 'signed-in',
  'GET /api/me/holidays': 'signed-in',
  'POST /api/me/holidays': 'signed-in',
  'DELETE /api/me/holidays/:holidayId': 'signed-in',
  'GET /api/holidays': 'signed-in',
  'POST /api/holidays': { editor: 'any', administrator: 'any' },
  'DELETE /api/holidays/:holidayId': { editor: 'any', administrator: 'any' },
  'GET /api/users/:userId/profile': READ_TRAIL,
  'PUT /api/users/:userId/profile': { editor: 'any', administrator: 'any' },
  'GET /api/users/:userId/availability': { editor: 'any', chair: 'any', compliance: 'any' },
  'POST /api/users/:userId/availability': { editor: 'any' },
  'DELETE /api/users/:userId/availability/:windowId': { editor: 'any' },
  'GET /api/users/:userId/licences': READ_TRAIL,
  'POST /api/users/:userId/licences': { editor: 'any', administrator: 'any' },
  'POST /api/users/:userId/licences/:licenceId/verify': { editor: 'any', administrator: 'any' },
  'GET /api/users/:userId/interests': { editor: 'any', chair: 'any', compliance: 'any' },
  'GET /api/articles/:id/suggestions': DECIDE,
  'GET /api/articles/:id/waivers': { editor: 'any', chair: 'any', compliance: 'any' },
  'POST /api/articles/:id/waivers': DECIDE,
  'POST /api/articles/:id/waivers/:waiverId/approve': DECIDE,

  // Articles and revisions
  'POST /api/articles': { author: 'any', editor: 'any' },
  'POST /api/articles/import': { author: 'any', editor: 'any' },
  // The list holds only what the person may see.
  'GET /api/articles': {
    author: 'any',
    reviewer: 'any',
    editor: 'any',
    chair: 'any',
    compliance: 'any',
  },
  'GET /api/articles/:id': READ_TEXT,
  'GET /api/articles/:id/revisions': READ_TEXT,
  'GET /api/articles/:id/revisions/:number': READ_TEXT,
  'GET /api/articles/:id/revisions/:number/rendered': READ_TEXT,
  'GET /api/articles/:id/actions': { ...READ_TEXT, reviewer: 'assigned' },
  'GET /api/articles/:id/gates': READ_TEXT,
  'PUT /api/articles/:id/draft': WRITE_TEXT,
  'POST /api/articles/:id/submit': WRITE_TEXT,
  'POST /api/articles/:id/recall': WRITE_TEXT,
  'POST /api/articles/:id/request-changes': DECIDE,
  'POST /api/articles/:id/approve': DECIDE,
  'POST /api/articles/:id/publish': { editor: 'any' },
  'POST /api/articles/:id/withdraw': { editor: 'any' },
  'POST /api/articles/:id/retract': DECIDE,
  'POST /api/articles/:id/archive': { editor: 'any' },
  'POST /api/articles/:id/reopen': { editor: 'any' },

  // Rounds, assignments, disclosures
  'GET /api/articles/:id/rounds': { ...READ_TEXT, reviewer: 'assigned' },
  'POST /api/articles/:id/rounds': DECIDE,
  'POST /api/articles/:id/invitations': DECIDE,
  'PUT /api/articles/:id/alternates': DECIDE,
  'POST /api/articles/:id/assignments/:assignmentId/withdraw': DECIDE,
  'POST /api/articles/:id/assignments/:assignmentId/due-date': DECIDE,
  'GET /api/articles/:id/extension-requests': {
    ...DECIDE,
    compliance: 'any',
    reviewer: 'assigned',
  },
  'POST /api/articles/:id/extension-requests': REVIEW,
  'POST /api/articles/:id/extension-requests/:extensionId/grant': DECIDE,
  'POST /api/articles/:id/extension-requests/:extensionId/refuse': DECIDE,
  'POST /api/articles/:id/revision-date': DECIDE,
  'POST /api/articles/:id/accept': { reviewer: 'assigned', chair: 'assigned' },
  'POST /api/articles/:id/decline': { reviewer: 'answered', chair: 'answered' },
  'GET /api/articles/:id/colleagues': { reviewer: 'assigned', chair: 'assigned' },
  'POST /api/articles/:id/hand-over': { reviewer: 'assigned', chair: 'assigned' },
  'GET /api/my/assignments': { reviewer: 'any', chair: 'any' },
  'GET /api/me/disclosures': 'signed-in',
  'POST /api/me/disclosures': 'signed-in',

  // Annotations and reviews
  'GET /api/articles/:id/annotations': READ_TEXT,
  'POST /api/articles/:id/annotations': { ...REVIEW, editor: 'any' },
  'POST /api/articles/:id/annotations/:annotationId/replies': TALK,
  'POST /api/articles/:id/annotations/:annotationId/resolve': TALK,
  'GET /api/articles/:id/reviews': READ_TEXT,
  'POST /api/articles/:id/reviews': REVIEW,

  // Signatures
  'GET /api/articles/:id/signatures': READ_TEXT,
  'POST /api/articles/:id/signatures': REVIEW,
  // What is signed again is public: no seat is needed to have read it.
  'POST /api/articles/:id/confirmations': { reviewer: 'any', chair: 'any' },

  // Mails, calendar. What an administrator sees of a mail about an article: see mail/hidden-from.ts.
  'GET /api/articles/:id/mails': { editor: 'any', chair: 'any', compliance: 'any' },
  'GET /api/mails': { administrator: 'any' },
  'GET /api/mails/:mailId': { administrator: 'any' },
  'POST /api/mails/:mailId/send-again': { administrator: 'any' },
  // Opened by BOUNCE_SECRET and by the address itself.
  'POST /api/mail/bounces': 'public',
  'GET /calendar/:token': 'public',
  'POST /api/me/calendar': 'signed-in',
  'POST /api/me/calendar/renew': 'signed-in',

  // Policy
  'POST /api/policies/mail-preview': { administrator: 'any', editor: 'any' },
  'GET /api/policies': 'signed-in',
  'GET /api/policies/:version': 'signed-in',
  'POST /api/policies': { administrator: 'any' },

  // Audit and exports. Which events a person sees follows from the roles: see audit/visible-trail.ts.
  'GET /api/audit': READ_TRAIL,
  'GET /api/audit/:seq': READ_TRAIL,
  'GET /api/audit/:seq/proof': READ_TRAIL,
  'GET /api/audit/checkpoint': READ_TRAIL,
  'GET /api/audit/consistency': READ_TRAIL,
  'GET /api/audit/key': READ_TRAIL,
  'POST /api/audit/exports': { compliance: 'any', administrator: 'any' },
  'POST /api/exports/bundle': { compliance: 'any' },
  'GET /.well-known/imprimatur/keys.vkey': 'public',
  'GET /.well-known/imprimatur/checkpoint': 'public',
  'GET /proofs/:seq': 'public',

  // Systems that are told of changes
  'GET /api/webhooks': { administrator: 'any' },
  'POST /api/webhooks': { administrator: 'any' },
  'PATCH /api/webhooks/:webhookId': { administrator: 'any' },
  'DELETE /api/webhooks/:webhookId': { administrator: 'any' },
  'POST /api/webhooks/:webhookId/rotate-secret': { administrator: 'any' },
  'GET /api/webhooks/:webhookId/deliveries': { administrator: 'any' },
  'POST /api/webhooks/:webhookId/deliveries/:deliveryId/replay': { administrator: 'any' },
  'POST /api/webhooks/:webhookId/test': { administrator: 'any' },

  // Reminders, reader reports
  'GET /api/chase': DECIDE,
  'GET /api/articles/:id/reminders': { ...DECIDE, compliance: 'any' },
  'GET /api/me/reminders': 'signed-in',
  'POST /api/me/reminders/:reminderId/snooze': 'signed-in',
  'GET /api/me/preferences': 'signed-in',
  'PUT /api/me/preferences': 'signed-in',
  'GET /api/reader-reports': { editor: 'any' },
  'POST /api/reader-reports/:reportId/answer': { editor: 'any' },

  // Operations. The metrics ask for a token of their own.
  'GET /api/queue': { administrator: 'any' },
  'GET /api/queue/parked': { administrator: 'any' },
  'POST /api/queue/parked/:key/retry': { administrator: 'any' },
  'POST /api/queue/parked/:key/drop': { administrator: 'any' },
  'GET /admin/queues': { administrator: 'any' },
  'GET /admin/queues/*': { administrator: 'any' },
  'GET /metrics': 'public',

  // What others do, as it happens; which articles a person hears of is decided for each of them.
  'GET /api/live': 'signed-in',

  // The web app: one page and its files; what it shows, it asks the API for.
  'GET /desk': 'public',
  'GET /desk/*': 'public',
  'GET /desk/assets/:file': 'public',

  // Plain pages. Each asks the API with the browser's own session, so the rows of the API decide;
  // public here means that nobody signed in is led to the form instead of being told 401.
  'GET /sign-in': 'public',
  'POST /sign-in': 'public',
  'GET /plain': 'public',
  'GET /plain/:file': 'public',
  'POST /plain/sign-out': 'public',
  'GET /plain/chase': 'public',
  'GET /plain/reminders': 'public',
  'POST /plain/reminders/:reminderId/snooze': 'public',
  'GET /plain/preferences': 'public',
  'POST /plain/preferences': 'public',
  'GET /plain/articles/:id': 'public',
  'GET /plain/articles/:id/sign': 'public',
  'GET /plain/articles/:id/signatures/:signatureId': 'public',
  'POST /plain/articles/:id/accept': 'public',
  'POST /plain/articles/:id/decline': 'public',
  'POST /plain/articles/:id/sign': 'public',
  'POST /plain/articles/:id/date': 'public',
  'POST /plain/articles/:id/hand-over': 'public',
  'POST /plain/articles/:id/wishes/:extensionId/grant': 'public',
  'POST /plain/articles/:id/wishes/:extensionId/refuse': 'public',
  'POST /plain/articles/:id/line': 'public',
  'POST /plain/articles/:id/invite': 'public',
  'GET /plain/articles/:id/confirm': 'public',
  'POST /plain/articles/:id/confirm': 'public',

  // Reader pages
  'GET /': 'public',
  'GET /articles/:slug': 'public',
  'POST /articles/:slug/audience': 'public',
  'GET /articles/:slug/history': 'public',
  'GET /articles/:slug/verify': 'public',
  'GET /articles/:slug/signed-text.json': 'public',
  'GET /articles/:slug/report': 'public',
  'POST /articles/:slug/report': 'public',
  'GET /articles/:slug/question': 'public',
  'POST /articles/:slug/question': 'public',
  'GET /receipts/:code': 'public',
  'GET /policy': 'public',
  'GET /policy/:version': 'public',
  'GET /sitemap.xml': 'public',
  'GET /robots.txt': 'public',
  'GET /feed.atom': 'public',
  'GET /assets/:file': 'public',
};
