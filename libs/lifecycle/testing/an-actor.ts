import { type Actor } from '../src/actor.js';

/** A person with one role, an editor unless said otherwise. */
export function anActor(overrides: Partial<Actor> = {}): Actor {
  return { id: 'user-ada', name: 'Ada', roles: ['editor'], tz: 'Europe/Vienna', ...overrides };
}
