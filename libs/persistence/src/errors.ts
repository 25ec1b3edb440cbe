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

/** Classes and codes of SQLSTATE that mean "not now": connection exceptions, an operator's shutdown. */
const LOST_STATES = /^(08...|57P0[1-5]|53300)$/;
const LOST_CODES = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];
/** The drivers say it in words alone where it is their own finding. */
const LOST_WORDS =
  /connection terminated|connection timeout|timeout exceeded when trying to connect/i;

/** Whether an error says that the database does not answer just now: worth another try later. */
export function isConnectionLost(error: unknown): boolean {
  const { name, driverError = error } = Object(error) as { name?: unknown; driverError?: unknown };
  // The connection went away between two statements of one transaction.
  if (name === 'QueryRunnerAlreadyReleasedError') return true;
  const { code, message } = Object(driverError) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (LOST_STATES.test(code) || LOST_CODES.includes(code)))
    return true;
  return code === undefined && typeof message === 'string' && LOST_WORDS.test(message);
}

/** Two transactions waited for each other, or could not be put in order: run again, it goes through. */
export function isRetryable(error: unknown): boolean {
  const { driverError } = Object(error) as { driverError?: { code?: string } };
  return driverError?.code === '40P01' || driverError?.code === '40001';
}
