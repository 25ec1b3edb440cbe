import { ApiProperty } from '@nestjs/swagger';
import { type AvailabilityEffect, type AvailabilityWindowRow } from '#libs/persistence';

/** Days on which somebody is away, both ends included. */
export class AvailabilityView {
  id: string;
  fromOn: string;
  untilOn: string;
  @ApiProperty({ enum: ['hidden', 'extends'] })
  effect: AvailabilityEffect;
  note: string;
}

/** What is present and to come, soonest first. */
export class AvailabilitiesView {
  items: AvailabilityView[];
}

export function availabilityView(row: AvailabilityWindowRow): AvailabilityView {
  const { id, fromOn, untilOn, effect, note } = row;
  return { id, fromOn, untilOn, effect, note };
}
