import { Secret } from 'otpauth';
import { type SteppableClock } from '#libs/runtime';
import { codeOf, STEP_SECONDS, stepAt } from '../../identity/totp.js';
import { newPassword } from '../new-password.js';
import { type Identity } from '../people.js';
import { type Browser } from './browser.js';

/** A little less than a session lasts without a request, and in all, in ms. */
const IDLE_MS = 25 * 60_000;
const WORKDAY_MS = 11 * 3_600_000;

/** Somebody with a password and an authenticator of their own, who signs in when that is needed. */
export class SamplePerson {
  readonly password = newPassword();
  /** Known once enrolled. */
  id = '';
  otpauth = '';
  private lastStep = -1;
  private sessionFrom = -Infinity;
  private lastSeen = -Infinity;

  constructor(
    readonly identity: Identity,
    private readonly window: Browser,
    private readonly clock: SteppableClock,
  ) {}

  /** Opens a set-up or enrol link, chooses a password, sets the authenticator up. */
  async enrol(path: string, isSetUp = false): Promise<void> {
    const page = (await this.window.get(path)).body;
    const pending = shown(page, /name="pending"[^>]*value="([^"]+)"/);
    this.otpauth = shown(page, /href="(otpauth:[^"]+)"/);
    const { username, name, email } = this.identity;
    const form = { ...this.factors(), pending };
    await this.window.post(path, { form: isSetUp ? { ...form, username, name, email } : form });
    await this.remember();
    this.sessionFrom = this.clock.now();
    this.lastSeen = this.clock.now();
  }

  /** The browser with a session that is good for the next request. */
  async browser(): Promise<Browser> {
    const now = this.clock.now();
    const isOpen = now - this.lastSeen < IDLE_MS && now - this.sessionFrom < WORKDAY_MS;
    if (!isOpen) await this.signIn();
    this.lastSeen = this.clock.now();
    return this.window;
  }

  /** Password and an unspent code, good for the request that is sent next. */
  factors(): { password: string; code: string } {
    const unspentFrom = (this.lastStep + 1) * STEP_SECONDS * 1000;
    if (this.clock.now() < unspentFrom) this.clock.set(unspentFrom);
    this.lastStep = stepAt(this.clock.now());
    const seed = new URL(this.otpauth).searchParams.get('secret') ?? '';
    const code = codeOf(Secret.fromBase32(seed).bytes, this.lastStep);
    return { password: this.password, code };
  }

  private async signIn(): Promise<void> {
    this.window.close();
    const json = { username: this.identity.username, ...this.factors() };
    await this.window.post('/api/session', { json });
    await this.remember();
    this.sessionFrom = this.clock.now();
  }

  private async remember(): Promise<void> {
    const session = (await this.window.get('/api/session')).json<{
      csrfToken: string;
      user: { id: string };
    }>();
    this.window.csrfToken = session.csrfToken;
    this.id = session.user.id;
  }
}

function shown(page: string, pattern: RegExp): string {
  const found = pattern.exec(page)?.[1];
  if (!found) throw new Error(`The page behind the link does not show ${String(pattern)}.`);
  return found.replaceAll('&amp;', '&');
}
