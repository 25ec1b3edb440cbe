import { AlternateRow } from './entities/alternate.entity.js';
import { AnnotationRow } from './entities/annotation.entity.js';
import { AnnotationPlacementRow } from './entities/annotation-placement.entity.js';
import { AnnotationReplyRow } from './entities/annotation-reply.entity.js';
import { ArticleRow } from './entities/article.entity.js';
import { AssignmentRow } from './entities/assignment.entity.js';
import { AuditEventRow } from './entities/audit-event.entity.js';
import { AuditHeadRow } from './entities/audit-head.entity.js';
import { AuditNodeRow } from './entities/audit-node.entity.js';
import { AuditValueRow } from './entities/audit-value.entity.js';
import { AvailabilityWindowRow } from './entities/availability-window.entity.js';
import { CheckpointRow } from './entities/checkpoint.entity.js';
import { DisclosureRow } from './entities/disclosure.entity.js';
import { ExtensionRequestRow } from './entities/extension-request.entity.js';
import { HolidayRow } from './entities/holiday.entity.js';
import { IdempotencyKeyRow } from './entities/idempotency-key.entity.js';
import { InterestRow } from './entities/interest.entity.js';
import { JobRow } from './entities/job.entity.js';
import { LicenceRow } from './entities/licence.entity.js';
import { MailRow } from './entities/mail.entity.js';
import { OutboxRow } from './entities/outbox.entity.js';
import { PolicyRow } from './entities/policy.entity.js';
import { PreferenceRow } from './entities/preference.entity.js';
import { ProcessRow } from './entities/process.entity.js';
import { PublicationRow } from './entities/publication.entity.js';
import { ReaderReportRow } from './entities/reader-report.entity.js';
import { RecoveryCodeRow } from './entities/recovery-code.entity.js';
import { ReminderRow } from './entities/reminder.entity.js';
import { RenderingRow } from './entities/rendering.entity.js';
import { ReviewRow } from './entities/review.entity.js';
import { ReviewerProfileRow } from './entities/reviewer-profile.entity.js';
import { RevisionRow } from './entities/revision.entity.js';
import { RevisionWriterRow } from './entities/revision-writer.entity.js';
import { RoundRow } from './entities/round.entity.js';
import { SessionRow } from './entities/session.entity.js';
import { SignInLinkRow } from './entities/sign-in-link.entity.js';
import { SignatureRow } from './entities/signature.entity.js';
import { ThrottleRow } from './entities/throttle.entity.js';
import { UserRow } from './entities/user.entity.js';
import { UserRoleRow } from './entities/user-role.entity.js';
import { WaiverRow } from './entities/waiver.entity.js';
import { WebhookRow } from './entities/webhook.entity.js';
import { WebhookDeliveryRow } from './entities/webhook-delivery.entity.js';

/** Every table, in no particular order. */
export const ENTITIES = [
  AlternateRow,
  AnnotationRow,
  AnnotationPlacementRow,
  AnnotationReplyRow,
  ArticleRow,
  AssignmentRow,
  AuditEventRow,
  AuditHeadRow,
  AuditNodeRow,
  AuditValueRow,
  AvailabilityWindowRow,
  CheckpointRow,
  DisclosureRow,
  ExtensionRequestRow,
  HolidayRow,
  IdempotencyKeyRow,
  InterestRow,
  JobRow,
  LicenceRow,
  MailRow,
  OutboxRow,
  PolicyRow,
  PreferenceRow,
  ProcessRow,
  PublicationRow,
  ReaderReportRow,
  RecoveryCodeRow,
  ReminderRow,
  RenderingRow,
  ReviewRow,
  ReviewerProfileRow,
  RevisionRow,
  RevisionWriterRow,
  RoundRow,
  SessionRow,
  SignInLinkRow,
  SignatureRow,
  ThrottleRow,
  UserRow,
  UserRoleRow,
  WaiverRow,
  WebhookRow,
  WebhookDeliveryRow,
];
