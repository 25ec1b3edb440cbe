import { ApiProperty } from '@nestjs/swagger';
import { type InterestKind, type InterestRow } from '#libs/persistence';

/** A standing interest as its person declared it. It counts 36 months beyond its end. */
export class InterestView {
  id: string;
  @ApiProperty({ enum: ['company', 'product', 'topic', 'person'] })
  kind: InterestKind;
  name: string;
  note: string;
  fromOn: string | null;
  untilOn: string | null;
  declaredAt: string;
  version: number;
}

/** Everything a person ever declared, the newest first. */
export class InterestsView {
  items: InterestView[];
}

export function interestView({ userId: _, declaredAt, ...row }: InterestRow): InterestView {
  return { ...row, declaredAt: new Date(declaredAt).toISOString() };
}
