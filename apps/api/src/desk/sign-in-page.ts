import { deskLayout } from './desk-layout.js';
import { html, type Html } from '../http/html.js';
import { faultBox } from './refused-page.js';
import { textField } from './text-field.js';

/** The way in. `username` is what was typed before; a password is never sent back. */
export function signInPage(site: string, username = '', fault?: string): string {
  return deskLayout({
    site,
    title: 'Sign in',
    main: html`${faultBox(fault === undefined ? undefined : { detail: fault })} ${form(username)}
      <p class="hint">Lost everything? Ask an administrator for a new link.</p>`,
  });
}

function form(username: string): Html {
  const secret = { name: 'password', label: 'Password', type: 'password', max: 1024 } as const;
  return html`<form method="post" action="/sign-in">
    ${textField({
      ...{ name: 'username', label: 'Username', type: 'text', max: 254, value: username },
      complete: 'username',
    })}
    ${textField({ ...secret, complete: 'current-password' })}
    ${textField({
      ...{ name: 'code', label: 'Code from your authenticator', type: 'text', max: 20 },
      ...{ complete: 'one-time-code', isNumeric: true, isOptional: true },
      hint: 'Six digits. A code counts once and for 30 seconds.',
    })}
    <details>
      <summary>I do not have my authenticator with me</summary>
      ${textField({
        ...{ name: 'recoveryCode', label: 'Recovery code, instead of the six digits' },
        ...{ type: 'text', max: 60, complete: 'off', isOptional: true },
      })}
    </details>
    <button type="submit">Sign in</button>
  </form>`;
}
