export { addDays, addMonths, dateIn, isZone } from './calendar.js';
export { type Clock, SteppableClock, systemClock } from './clock.js';
export { correlationId, withCorrelation } from './correlation.js';
export {
  Environment,
  ENVIRONMENT_KEYS,
  InvalidEnvironment,
  readEnvironment,
} from './environment.js';
export { fileClock } from './file-clock.js';
export { createLogger, type Logger } from './logger.js';
export { Shutdown } from './shutdown.js';
export { VERSION } from './version.js';
