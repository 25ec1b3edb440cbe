import { type DestinationStream, type Logger as Pino, pino } from 'pino';
import { correlationId } from './correlation.js';

export type Logger = Pino;

/** Fields that may carry a secret, wherever they stand in a log line. */
const SECRETS = ['password', 'token', 'totp', 'recoveryCode', 'secret', 'cookie', 'authorization'];

/** A JSON logger, to standard output unless told otherwise; every line carries the request it belongs to. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    redact: {
      paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[removed]',
    },
    mixin: () => {
      const requestId = correlationId();
      return requestId ? { requestId } : {};
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
