/** BullMQ refuses ids with a colon and ids that are numbers; a key may be either. */
export function jobIdOf(key: string): string {
  return `job-${encodeURIComponent(key)}`;
}
