/** What to ask Nest for when the type is an interface: `@Inject(CLOCK) clock: Clock`. */
export const CLOCK = Symbol('clock');
export const ENVIRONMENT = Symbol('environment');
export const KEYS = Symbol('keys');
export const LOGGER = Symbol('logger');
export const PASSWORD_COST = Symbol('password-cost');
