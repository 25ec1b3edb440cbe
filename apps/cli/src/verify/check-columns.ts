import { type AuditEvent } from '#libs/audit';
import { type AuditEventRow } from '#libs/persistence';
import { type Finding } from './finding.js';

/**
 * Whether the columns that find an event say what its text says: a search must not be misled by a row
 * whose text is right. Text that cannot be read is the chain's business.
 */
export function checkColumns(
  row: AuditEventRow,
  event: AuditEvent | undefined,
): Finding | undefined {
  if (!event) return undefined;
  const said: Omit<AuditEventRow, 'event' | 'leafHash' | 'seq'> = {
    at: Date.parse(event.at),
    actorId: event.actor.id,
    action: event.action,
    objectType: event.object.type,
    objectId: event.object.id,
    articleId: event.article ?? null,
  };
  const wrong = Object.entries(said).find(
    ([name, value]) => row[name as keyof typeof said] !== value,
  );
  return (
    wrong && {
      seq: row.seq,
      kind: 'column-mismatch',
      message: `the column for ${wrong[0]} is not what the event says`,
    }
  );
}

/** The event a text stands for; undefined when it has not the shape of one. */
export function eventOf(text: string): AuditEvent | undefined {
  try {
    const event = JSON.parse(text) as AuditEvent;
    return Object(event.actor) === event.actor && Object(event.object) === event.object
      ? event
      : undefined;
  } catch {
    return undefined;
  }
}
