import { type Actor } from '#libs/lifecycle';
import { type WriteContext } from '../src/write-context.js';

/** A context of somebody writing from a test. */
export function aContext(
  actor: Partial<Actor> = {},
  more: Partial<WriteContext> = {},
): WriteContext {
  return {
    actor: { id: 'u-test', name: 'Tess Ting', roles: ['editor'], tz: 'UTC', ...actor },
    source: { app: 'test' },
    requestId: 'test-request',
    ...more,
  };
}
