import { ALREADY_THERE } from './migrations/append-only.js';

/** What can go wrong at the edge of a transaction. The code is stable; the message says what to do. */
export class PersistenceError extends Error {
  constructor(
    readonly code:
      | 'nested-transaction'
      | 'event-missing'
      | 'stale-version'
      | 'already-exists'
      | 'idempotency-key-reused'
      | 'log-damaged'
      | 'log-inconsistent',
    message: string,
  ) {
    super(message);
    this.name = 'PersistenceError';
  }
}

/** Somebody else changed the row since it was read. */
export class StaleVersion extends PersistenceError {
  constructor(what: string) {
    super(
      'stale-version',
      `Somebody else has changed this ${what} since you opened it. Load it again, then repeat your change.`,
    );
  }
}

const UNIQUE = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'];

/** Whether a driver's error is a broken uniqueness rule, on either engine. */
export function isUniqueViolation(error: unknown): boolean {
  const driverError = (error as { driverError?: { code?: string; message?: string } } | null)
    ?.driverError;
  // On the trail's tables SQLite meets a trigger before it meets the key.
  if (driverError?.code === 'SQLITE_CONSTRAINT_TRIGGER')
    return driverError.message?.endsWith(ALREADY_THERE) ?? false;
  return driverError?.code !== undefined && UNIQUE.includes(driverError.code);
}
