export { isPublicAddress } from './is-public-address.js';
export { type Answered, post } from './post.js';
export { waitAfter } from './retry-waits.js';
export { newSalt, secretOf } from './secrets.js';
export { type Call, signedHeaders } from './signed-headers.js';
export {
  AddressNotAllowed,
  type Resolve,
  type Target,
  type TargetRules,
  targetOf,
  targetRules,
} from './target.js';
export {
  CONFIRMED_TYPE,
  TEST_TYPE,
  TOLD_EVENTS,
  WEBHOOK_TYPES,
  webhookTypeOf,
} from './webhook-types.js';
