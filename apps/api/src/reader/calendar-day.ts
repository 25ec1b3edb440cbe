/** An instant (epoch ms) as ISO 8601 in UTC. */
export function isoInstant(at: number): string {
  return new Date(at).toISOString();
}

/** Its UTC date. */
export function isoDate(at: number): string {
  return isoInstant(at).slice(0, 10);
}
