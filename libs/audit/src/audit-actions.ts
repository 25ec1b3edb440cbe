/** Everything the log can say happened: closed, past tense, `<what>.<happened>`. Order has no meaning. */
export const AUDIT_ACTIONS = [
  // Articles
  'article.created', // a new article began as a draft
  'article.imported', // an article came in from a file
  'article.updated', // facts beside the text: slug, tags, risk level, responsible editor
  'article.submitted', // the author handed a revision in
  'article.changes-requested', // the round ended with required changes
  'article.approved', // the quorum of valid signatures was reached
  'article.published', // the signed revision became the public one
  'article.withdrawn', // the public page was taken back
  'article.retracted', // the public page stays, marked as retracted
  'article.corrected', // a correction notice was put on the public page
  'article.archived', // put away; no longer worked on
  'article.reopened', // taken up again
  'article.review-scheduled', // the date of the next review was set or moved
  'article.review-overdue', // the date of the next review passed
  'article.deleted', // a draft that nobody had signed was removed

  // Revisions
  'revision.created', // a new revision was begun
  'revision.edited', // text, references or summary of a draft revision changed
  'revision.submitted', // the revision became immutable
  'revision.restored', // an earlier text was taken as the new draft
  'reference.added', // a reference joined the list
  'reference.changed', // details of a reference changed
  'reference.removed', // a reference left the list
  'reference.retraction-found', // a cited paper is listed as retracted
  'media.attached', // a file was attached to a revision
  'media.removed', // a file was taken off a revision

  // Rounds and assignments
  'round.opened', // a review round began under one policy version
  'round.updated', // another editor looks after the round
  'round.closed', // a review round ended
  'round.cancelled', // a review round was called off
  'assignment.invited', // a reviewer was asked
  'assignment.accepted', // the reviewer said yes
  'assignment.declined', // the reviewer said no, with a reason
  'assignment.withdrawn', // the editor took the invitation back
  'assignment.expired', // no answer by the respond-by date, or no review by the due date
  'assignment.submitted', // the reviewer handed the review in
  'assignment.extended', // the dates were moved
  'assignment.handed-over', // the reviewer gave the seat to a colleague
  'extension.requested', // a reviewer asked for more time
  'extension.refused', // the editor kept the due date, with a reason
  'extension.withdrawn', // the seat ended before anybody answered
  'alternates.named', // who is asked next was set, in order
  'alternate.passed-over', // somebody next in line could not be asked
  'assignment.reminded', // a reminder left for the reviewer
  'assignment.asked-again', // somebody whose seat had ended asked to be invited again
  'assignment.escalated', // the editor was told that a review is late
  'reminder.snoozed', // a person put a reminder of their own off; the due date stayed
  'person.reminded', // a reminder left that is about no seat: an editor, an author, a record

  // Annotations, reviews, signatures
  'annotation.made', // a passage was marked
  'annotation.replied', // someone answered in the thread
  'annotation.resolved', // the thread was settled
  'annotation.reopened', // a settled thread was taken up again
  'annotation.placed', // carried to a new revision: exact, moved or orphaned
  'annotation.withdrawn', // its author took it back
  'waiver.asked', // an editor asked that a declared conflict be set aside, with a reason
  'waiver.approved', // a second person agreed; the conflict was set aside for one text
  'review.submitted', // recommendation and answers, immutable from here on
  'signature.made', // a person signed one digest
  'signature.refused', // a signing attempt was turned down
  'signature.invalidated', // a check found that a signature no longer matches
  'disclosure.filed', // a disclosure of interests was given or renewed
  'disclosure.expired', // a disclosure ran out
  'statement.accepted', // the signer accepted the accountability statement

  // Policy and settings
  'policy.drafted', // a new policy version was written
  'policy.adopted', // a policy version came into force
  'settings.changed', // a setting of the instance changed
  'key.created', // a signing key of the server came into use
  'key.rotated', // a signing key of the server was replaced
  'key.revoked', // a signing key of the server is no longer trusted
  'retention-hold.set', // records may not be removed
  'retention-hold.lifted', // the hold ended
  'value.erased', // the clear text behind a digest was erased

  // People
  'user.created', // an account was made
  'user.updated', // name, credentials or address changed
  'user.disabled', // the account can no longer be used
  'user.enabled', // the account can be used again
  'preferences.updated', // how a person wants to be written to changed
  'user.identity-verified', // who the person is was checked
  'role.granted', // a role or permission was given
  'role.revoked', // a role or permission was taken
  'profile.updated', // specialties, most reviews at once, days between two
  'availability.set', // days on which somebody is away
  'availability.cancelled', // those days do not count any more
  'licence.recorded', // a licence to practise was written down
  'licence.verified', // somebody looked it up in the register
  'interests.declared', // a standing interest, or its end
  'holiday.set', // a day without reminders, for one person or for the board
  'holiday.removed', // that day is a day like others again
  'training.recorded', // a date of training was written down

  // Signing in
  'session.started', // signed in
  'session.ended', // signed out, or the session ran out
  'session.refused', // a sign-in failed
  'session.revoked', // a session was ended by someone else
  'sign-in-link.issued', // a single-use link was made
  'sign-in-link.used', // a single-use link was spent
  'sign-in-link.refused', // a link was spent, too old or unknown
  'password.set', // a password was set or changed
  'password.reset-requested', // someone asked for a new password
  'totp.enrolled', // a second factor was set up
  'totp.removed', // a second factor was removed
  'totp.recovery-used', // a recovery code was spent
  'totp.recovery-renewed', // new recovery codes were made
  'passkey.enrolled', // a passkey was registered
  'passkey.removed', // a passkey was removed
  'account.locked', // too many failures, or locked by an administrator
  'account.unlocked', // an administrator lifted the lock, with a reason
  'signer.suspended', // the right to sign is on hold until the person is enrolled anew
  'signer.restored', // a second person gave the right to sign back
  'token.created', // a token for the API was made
  'token.revoked', // a token for the API was ended
  'access.refused', // someone asked for what the role does not allow

  // Readers
  'reader-report.received', // a reader reported an error or asked a question
  'reader-report.answered', // the report was answered
  'reader-report.dismissed', // the report was set aside, with a reason

  // The trail itself
  'export.made', // a part of the trail or a bundle went out
  'audit.viewed', // someone looked at the trail
  'audit.reviewed', // compliance marked a period as reviewed
  'verification.run', // the log was verified, with its result
  'verification.acknowledged', // a person decided what to do about a failed verification
  'checkpoint.witnessed', // a witness cosigned a checkpoint
  'clock.anomaly', // the clock went back or differs too much

  // The instance
  'instance.set-up', // the first account was made
  'sample.loaded', // the sample board was loaded
  'system.started', // the server began to work
  'system.stopped', // the server ended cleanly
  'migration.run', // the database was brought to a new version
  'backup.made', // a backup was written
  'backup.restored', // a backup was read back
  'job.failed', // a job gave up
  'job.retried', // an administrator had a job that gave up tried again
  'job.dropped', // an administrator took a job that gave up off the list, with a reason
  'mail.written', // a message was handed to the mail system
  'mail.failed', // a message could not be delivered
  'webhook.created', // another system was registered to be told of changes
  'webhook.updated', // its address, choice, secret or switch changed
  'webhook.removed', // it is no longer told anything
  'webhook.requested', // a person had a call made: a test, or an earlier one again
  'mail.requeued', // a message that had not arrived was ordered to be sent again
  'webhook.sent', // a call to another system succeeded
  'webhook.failed', // a call to another system gave up
] as const;

/** One of the closed list of things that the log can say happened. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
