import { type SqlWriting } from '#libs/persistence';

/** Writing at a known instant, epoch ms: a business transaction, or bookkeeping of the schedule alone. */
export type DatedWriting = SqlWriting & { readonly at: number };
