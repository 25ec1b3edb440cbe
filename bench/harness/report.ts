export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: number;
  /** Whether the value has to reach the goal or stay below it. */
  readonly want: 'at least' | 'at most';
  readonly [more: string]: unknown;
}

/** Prints the one line of JSON that a bench is. */
export function report(measurement: Measurement): void {
  const { value, goal, want } = measurement;
  const isMet = want === 'at least' ? value >= goal : value <= goal;
  console.log(JSON.stringify({ ...measurement, isMet }));
}
