import { ApiProperty } from '@nestjs/swagger';
import { type AuditEvent, type JsonValue } from '#libs/audit';

/** One change with its values as they were. A side that is missing was absent, or erased since. */
export class ChangeView {
  path: string;

  @ApiProperty({ required: false })
  old?: JsonValue;

  @ApiProperty({ required: false })
  new?: JsonValue;

  /** Sides whose value was erased; the digest in the event still stands for it. */
  erased: string[];
}

/** An event as it was hashed, and the values behind its digests. */
export class EventView {
  @ApiProperty({ type: Object })
  event: AuditEvent;

  values: ChangeView[];
}

/** A page of the trail. */
export class TrailView {
  items: EventView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** One event with the exact text that was hashed. */
export class ExactEventView extends EventView {
  /** The bytes of the leaf, as UTF-8 text. */
  exact: string;

  /** RFC 9162 leaf hash, `sha256:<hex>`. */
  leafHash: string;
}

/** That the log of size `to` continues the one of size `from` (RFC 9162, 2.1.4). */
export class ConsistencyView {
  from: number;
  to: number;
  /** Base64, as in checkpoints. */
  fromRoot: string;
  toRoot: string;
  proof: string[];
}
