import { Secret, TOTP } from 'otpauth';
import { Client } from './client.js';

const STEP_MS = 30_000;
/** A slow machine hashes a password for seconds; the code must still count afterwards. */
const ENOUGH_MS = 10_000;

/** What time it is for the server, and how to wait for the next code; tests let days pass by these. */
export interface Time {
  now(): number;
  wait(ms: number): Promise<void>;
}

const REAL_TIME: Time = {
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** A person with a password and an authenticator, as the journey plays them. */
export class Person {
  private lastStep = -1;

  /** Known once the person is signed in. */
  readonly id: string = '';

  private constructor(
    readonly username: string,
    readonly password: string,
    private readonly seed: Secret,
    readonly client: Client,
    private readonly time: Time,
  ) {}

  /**
   * Opens a set-up or enrol link as a browser would: reads the page, chooses a password, sets up
   * the authenticator with the seed shown, confirms with a code.
   */
  static async enrol(
    base: string,
    link: string,
    identity: { username: string; name: string; email: string },
    { isSetUp = false, time = REAL_TIME }: { isSetUp?: boolean; time?: Time } = {},
  ): Promise<Person> {
    const path = new URL(link, base).pathname;
    const client = new Client(base, identity.username);
    const page = (await client.get(path)).text;
    const pending = attribute(page, /name="pending"[^>]*value="([^"]+)"/);
    const secret = Secret.fromBase32(attribute(page, /secret=([A-Z2-7]+)/));
    const password = 'quiet harbour lantern 42';
    const person = new Person(identity.username, password, secret, client, time);
    await client.form(path, {
      ...(isSetUp && identity),
      password,
      pending,
      code: await person.code(),
    });
    await client.remember();
    const session = (await client.get('/api/session')).json<{ user: { id: string } }>();
    return Object.assign(person, { id: session.user.id });
  }

  /** Signs in anew with password and code, for instance after days have passed. */
  async signIn(): Promise<void> {
    await this.client.signIn(this.username, this.password, await this.code());
  }

  /** What is left of the present step, ms. */
  private left(): number {
    return STEP_MS - (this.time.now() % STEP_MS);
  }

  /** A code nobody has used: waits for the next one where the present one is spent. */
  async code(): Promise<string> {
    while (Math.floor(this.time.now() / STEP_MS) <= this.lastStep || this.left() < ENOUGH_MS)
      await this.time.wait(this.left() + 50);
    const timestamp = this.time.now();
    this.lastStep = Math.floor(timestamp / STEP_MS);
    const totp = new TOTP({ secret: this.seed, algorithm: 'SHA1', digits: 6, period: 30 });
    return totp.generate({ timestamp });
  }
}

function attribute(page: string, pattern: RegExp): string {
  const found = pattern.exec(page)?.[1];
  if (!found) throw new Error(`The page does not show ${String(pattern)}.`);
  return found.replaceAll('&amp;', '&');
}
