/** What to ask Nest for when the type is an interface: `@Inject(CLOCK) clock: Clock`. */
export const CLOCK = Symbol('clock');
export const DASHBOARD = Symbol('dashboard');
export const ENVIRONMENT = Symbol('environment');
export const KEYS = Symbol('keys');
export const LOGGER = Symbol('logger');
export const METRICS = Symbol('metrics');
export const PASSWORD_COST = Symbol('password-cost');
export const QUEUE = Symbol('queue');
