import { html, type Html } from '../../http/html.js';
import { type FieldError } from '../../http/problem.js';
import { type AuthenticatorOffer } from '../new-authenticator.js';
import { deskPage } from './desk-page.js';
import { qrImage } from './qr-image.js';

/** What went wrong with the last try, above the form. */
export interface Fault {
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

/** Asks before a session begins: mail scanners open links too. */
export function confirmPage(site: string, name: string): string {
  return deskPage(
    site,
    'Sign in',
    html`<p>You are about to sign in as <strong>${name}</strong>. This link works once.</p>
      <form method="post"><button type="submit">Sign in</button></form>`,
  );
}

/** For a link that was used, is too old or never was: no difference is told. */
export function spentPage(site: string): string {
  return deskPage(
    site,
    'This link does not work any more',
    html`<p>It was already used, or it is too old. Ask an administrator for a new one.</p>
      <p><a href="/sign-in">Sign in with your password</a></p>
      <p><a href="/">To the articles</a></p>`,
  );
}

export function enrolPage(
  site: string,
  name: string,
  offer: AuthenticatorOffer,
  fault?: Fault,
): string {
  return deskPage(
    site,
    'Set up your account',
    html`${faultBox(fault)}
      <p>Welcome, <strong>${name}</strong>. Choose a password and set up an authenticator app.</p>
      <form method="post">${factorFields(offer)}<button type="submit">Set up</button></form>`,
  );
}

export function setUpPage(
  site: string,
  offer: AuthenticatorOffer,
  typed: Readonly<Record<string, string>>,
  fault?: Fault,
): string {
  return deskPage(
    site,
    'Set up this instance',
    html`${faultBox(fault)}
      <p>You become the first administrator. You can invite the others afterwards.</p>
      <form method="post">
        ${field('name', 'Name', 'text', 'name', typed['name'])}
        ${field('username', 'Username', 'text', 'username', typed['username'])}
        ${field('email', 'E-mail address', 'email', 'email', typed['email'])} ${factorFields(offer)}
        <button type="submit">Set up</button>
      </form>`,
  );
}

export function recoveryCodesPage(site: string, codes: readonly string[]): string {
  return deskPage(
    site,
    'Keep your recovery codes',
    html`<p>
        Each of these signs you in once, with your password, when you do not have your
        authenticator. They are not shown again: print them or write them down now.
      </p>
      <ul class="codes">
        ${codes.map((code) => html`<li>${code}</li>`)}
      </ul>
      <p><a class="button" href="/desk">I have kept them. To the desk</a></p>`,
  );
}

function factorFields(offer: AuthenticatorOffer): Html {
  return html`${field('password', 'Password', 'password', 'new-password')}
    <p class="hint">At least 12 characters. A few unrelated words make a good one.</p>
    <h2>Authenticator</h2>
    <p>Scan this with an authenticator app, or type the key into it.</p>
    ${qrImage(offer.uri, 'QR code for your authenticator app')}
    <p>Key: <code id="authenticator-key">${offer.secret}</code></p>
    <p class="hint"><a href="${offer.uri}">Open in an app on this device</a></p>
    <input type="hidden" name="pending" value="${offer.pending}" />
    ${field('code', 'Code that the app shows now', 'text', 'one-time-code')}`;
}

function field(name: string, label: string, type: string, complete: string, value = ''): Html {
  return html`<label for="${name}">${label}</label
    ><input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${complete}"
      ${name === 'code' && html`inputmode="numeric"`}
      required
    />`;
}

function faultBox(fault: Fault | undefined): Html | undefined {
  return (
    fault &&
    html`<div class="fault" role="alert">
      <p>${fault.detail}</p>
      ${
        fault.errors &&
        html`<ul>
          ${fault.errors.map(({ field: name, message }) => html`<li>${name}: ${message}</li>`)}
        </ul>`
      }
    </div>`
  );
}
