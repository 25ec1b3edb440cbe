import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type SteppableClock } from '#libs/runtime';
import { PEOPLE, type Seat } from '../people.js';
import { Browser } from './browser.js';
import { SamplePerson } from './sample-person.js';

/** Everything a walk through the past months has at hand. */
export class Board {
  readonly people: Readonly<Record<Seat, SamplePerson>>;

  constructor(
    private readonly app: NestFastifyApplication,
    readonly clock: SteppableClock,
  ) {
    const person = (seat: Seat): SamplePerson =>
      new SamplePerson(PEOPLE[seat], new Browser(app, clock), clock);
    this.people = {
      administrator: person('administrator'),
      editor: person('editor'),
      author: person('author'),
      reviewer: person('reviewer'),
      chair: person('chair'),
    };
  }

  /** The browser of somebody on the board, signed in. */
  browser(seat: Seat): Promise<Browser> {
    return this.people[seat].browser();
  }

  /** The browser of somebody who reads the public pages. */
  reader(): Browser {
    return new Browser(this.app, this.clock);
  }
}
