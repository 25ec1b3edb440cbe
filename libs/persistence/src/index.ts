export { appRoleStatements, grantAppRole } from './app-role.js';
export { type AuditDraft } from './audit-draft.js';
export { type AuditLog } from './audit-log.js';
export {
  CheckpointSigner,
  type CheckpointSignerOptions,
  InconsistentLog,
} from './checkpoint-signer.js';
export { Coalesce } from './coalesce.js';
export { type DatabaseLocation, type DataSources } from './data-sources.js';
export { Database } from './database.js';
export { type Engine } from './dialect.js';
export { AlternateRow, type AlternateState } from './entities/alternate.entity.js';
export { AnnotationPlacementRow } from './entities/annotation-placement.entity.js';
export { AnnotationReplyRow } from './entities/annotation-reply.entity.js';
export { AnnotationRow, type Severity } from './entities/annotation.entity.js';
export { ArticleRow, type Risk } from './entities/article.entity.js';
export { AssignmentRow } from './entities/assignment.entity.js';
export { AuditEventRow } from './entities/audit-event.entity.js';
export { AuditHeadRow } from './entities/audit-head.entity.js';
export { AuditNodeRow } from './entities/audit-node.entity.js';
export { AuditValueRow } from './entities/audit-value.entity.js';
export { CheckpointRow } from './entities/checkpoint.entity.js';
export {
  type AvailabilityEffect,
  AvailabilityWindowRow,
} from './entities/availability-window.entity.js';
export { type DisclosureItem, DisclosureRow } from './entities/disclosure.entity.js';
export { ExtensionRequestRow, type ExtensionState } from './entities/extension-request.entity.js';
export { HolidayRow } from './entities/holiday.entity.js';
export { IdempotencyKeyRow } from './entities/idempotency-key.entity.js';
export { INTEREST_KINDS, type InterestKind, InterestRow } from './entities/interest.entity.js';
export { JobRow } from './entities/job.entity.js';
export { LicenceRow } from './entities/licence.entity.js';
export { type MailClass, MailRow, type MailState } from './entities/mail.entity.js';
export { OutboxRow } from './entities/outbox.entity.js';
export { type PanelRule, PolicyRow, type PolicyRules } from './entities/policy.entity.js';
export { type DigestChoice, PreferenceRow } from './entities/preference.entity.js';
export { ProcessRow } from './entities/process.entity.js';
export { PublicationRow } from './entities/publication.entity.js';
export { ReaderReportRow } from './entities/reader-report.entity.js';
export { RecoveryCodeRow } from './entities/recovery-code.entity.js';
export {
  ReminderRow,
  type ReminderState,
  type ReminderSubject,
} from './entities/reminder.entity.js';
export { RenderingRow } from './entities/rendering.entity.js';
export { type Recommendation, type ReviewAnswer, ReviewRow } from './entities/review.entity.js';
export { ReviewerProfileRow } from './entities/reviewer-profile.entity.js';
export { RevisionWriterRow } from './entities/revision-writer.entity.js';
export { type ChangeClass, RevisionRow } from './entities/revision.entity.js';
export { RoundRow } from './entities/round.entity.js';
export { SessionRow } from './entities/session.entity.js';
export { SignInLinkRow } from './entities/sign-in-link.entity.js';
export { type Manifestation, SignatureRow } from './entities/signature.entity.js';
export { ThrottleRow } from './entities/throttle.entity.js';
export { UserRoleRow } from './entities/user-role.entity.js';
export { UserRow } from './entities/user.entity.js';
export { type WaivedConflict, WaiverRow } from './entities/waiver.entity.js';
export { type DeliveryState, WebhookDeliveryRow } from './entities/webhook-delivery.entity.js';
export { WebhookRow } from './entities/webhook.entity.js';
export { isConnectionLost, isUniqueViolation, PersistenceError, StaleVersion } from './errors.js';
export { insertMany } from './insert-many.js';
export { type LogFilter } from './log-filter.js';
export { type LogHead, LogReader } from './log-reader.js';
export { OutboxReconciler, type OutboxReconcilerOptions } from './outbox/outbox-reconciler.js';
export { OutboxRelay, type OutboxRelayOptions } from './outbox/outbox-relay.js';
export { Outbox, type OutboxOptions } from './outbox/outbox.js';
export { TrackedQueue } from './outbox/tracked-queue.js';
export { Reader } from './reader.js';
export { SqlJobStore } from './sql-job-store.js';
export { SqlReading, SqlWriting } from './sql.js';
export { Tx } from './tx.js';
export { type AfterCommit, UnitOfWork } from './unit-of-work.js';
export { systemContext, type WriteContext } from './write-context.js';
