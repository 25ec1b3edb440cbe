import { type Specialty } from './specialties.js';

/** So many people of one specialty. */
export interface PanelNeed {
  readonly specialty: Specialty;
  readonly count: number;
}

/** What one rule of the policy asks of those who sign. */
export type Panel = readonly PanelNeed[];

/**
 * What a panel still lacks, by specialty. Each person fills one seat of it, whatever the number of
 * their specialties: a pharmacist who is a physician too does not stand for both.
 */
export function missingFrom(
  panel: Panel,
  people: readonly (readonly string[])[],
): Readonly<Record<string, number>> {
  const seats = panel.flatMap(({ specialty, count }) => Array<string>(count).fill(specialty));
  const sitter = new Map<number, number>();
  const missing: Record<string, number> = {};
  for (const [seat, specialty] of seats.entries())
    if (!canSeat(seat, { seats, people, sitter, tried: new Set() }))
      missing[specialty] = (missing[specialty] ?? 0) + 1;
  return missing;
}

interface Seating {
  readonly seats: readonly string[];
  readonly people: readonly (readonly string[])[];
  /** Which seat each person has, by their place in the list. */
  readonly sitter: Map<number, number>;
  readonly tried: Set<number>;
}

/** Kuhn's augmenting path: somebody who is free, or who can change to another seat. */
function canSeat(seat: number, seating: Seating): boolean {
  const { seats, people, sitter, tried } = seating;
  for (const [person, specialties] of people.entries()) {
    if (tried.has(person) || !specialties.includes(seats[seat] ?? '')) continue;
    tried.add(person);
    const taken = sitter.get(person);
    if (taken === undefined || canSeat(taken, seating)) {
      sitter.set(person, seat);
      return true;
    }
  }
  return false;
}

/** What all the panels of a text lack together: of each specialty the most that one of them lacks. */
export function missingFromAll(
  panels: readonly Panel[],
  people: readonly (readonly string[])[],
): Readonly<Record<string, number>> {
  const missing: Record<string, number> = {};
  for (const panel of panels)
    for (const [specialty, count] of Object.entries(missingFrom(panel, people)))
      missing[specialty] = Math.max(missing[specialty] ?? 0, count);
  return missing;
}

/** "pharmacist 1, physician 2"; empty where nothing is missing. */
export function missingInWords(missing: Readonly<Record<string, number>>): string {
  return Object.entries(missing)
    .map(([specialty, count]) => `${specialty} ${count}`)
    .join(', ');
}
