import { html, type Html } from '../http/html.js';
import { deskPage } from '../identity/pages/desk-page.js';
import { dayInZone } from './day-in-zone.js';
import { type Task } from './task.js';

/**
 * What a link opens with: whose task it is, what is asked and by when, and one button.
 * @param other name of somebody else who is signed in here
 */
export function openTaskPage(site: string, task: Task, other?: string): string {
  const { personName, title, editor } = task;
  return deskPage(
    site,
    task.state === 'invited' ? 'You are asked to review a text' : 'Your review',
    html`<p>For <strong>${personName}</strong>. Nothing has been answered by opening this page.</p>
      <dl class="facts">
        <div>
          <dt>Text</dt>
          <dd>${title}</dd>
        </div>
        <div>
          <dt>What is asked</dt>
          <dd>${askOf(task)}</dd>
        </div>
        ${byWhen(task)}
        ${
          editor &&
          html`<div>
            <dt>Asked by</dt>
            <dd>${editor.name}</dd>
          </div>`
        }
      </dl>
      ${other === undefined ? openForm() : insteadForm(personName, other)}
      <p class="hint">
        You can come back with this link as often as you like until the task is done. It opens this
        one text. Keep it to yourself: whoever has it can answer for you. Signing takes your
        password and a code as well.
      </p>`,
  );
}

function askOf({ state, revision }: Task): string {
  return state === 'invited'
    ? `Say whether you can review revision ${revision}. Accepting opens the text.`
    : `You have accepted. Read revision ${revision}, and sign what you think of it.`;
}

function byWhen({ state, respondBy, dueOn, tz }: Task): Html {
  const isInvited = state === 'invited';
  return html`<div>
    <dt>${isInvited ? 'Answer by' : 'Due on'}</dt>
    <dd><strong>${dayInZone(isInvited ? respondBy : (dueOn ?? respondBy), tz)}</strong></dd>
  </div>`;
}

function openForm(): Html {
  return html`<form method="post"><button type="submit">Open the task</button></form>`;
}

function insteadForm(name: string, other: string): Html {
  return html`<div class="note">
      <p>You are signed in as <strong>${other}</strong>, and this task is for ${name}.</p>
    </div>
    <form method="post">
      <input type="hidden" name="instead" value="yes" />
      <button type="submit">Continue as ${name}</button>
    </form>
    <p><a href="/desk">Stay ${other}, and go to the desk</a></p>`;
}
