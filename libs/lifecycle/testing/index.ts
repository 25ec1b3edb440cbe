export { aSeat } from './a-seat.js';
export { aSignature } from './a-signature.js';
export { anActor } from './an-actor.js';
export { DIGEST, someFacts } from './some-facts.js';
