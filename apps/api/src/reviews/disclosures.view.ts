import { ApiProperty } from '@nestjs/swagger';
import { DisclosureItemBody } from './disclosure.body.js';

/** A disclosure as it was filed. */
export class DisclosureView {
  id: string;
  number: number;
  @ApiProperty({ type: [DisclosureItemBody] })
  items: DisclosureItemBody[];
  summary: string;
  digest: string;
  /** `YYYY-MM-DD`, the last day it holds. */
  validUntil: string;
  certifiedAt: string;
}

/** What was filed, and how long it holds. */
export class FiledDisclosureView {
  id: string;
  number: number;
  /** `sha256:<hex>`: what signatures pin. */
  digest: string;
  /** `YYYY-MM-DD`, the last day it holds. */
  validUntil: string;
}

/** An item of the form. */
export class DisclosureQuestionView {
  id: string;
  label: string;
}

/** What the person has disclosed, newest first, and the form to do it again. */
export class OwnDisclosuresView {
  questions: DisclosureQuestionView[];
  items: DisclosureView[];
}
