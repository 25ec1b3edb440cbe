import { html, type Html } from '../http/html.js';
import { textField } from './text-field.js';

/** Password and code each time, whoever is signed in (SIG-3). */
export function proofFields(): Html {
  return html`${textField({
    ...{ name: 'password', label: 'Your password, again', type: 'password', max: 1024 },
    complete: 'current-password',
  })}
  ${textField({
    ...{ name: 'code', label: 'Code from your authenticator', type: 'text', max: 20 },
    ...{ complete: 'one-time-code', isNumeric: true },
    hint: 'A code counts once: if you have just signed in with it, wait for the next one.',
  })}`;
}
