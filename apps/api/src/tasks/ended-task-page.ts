import { html, type Html } from '../http/html.js';
import { deskPage } from '../identity/pages/desk-page.js';
import { dayInZone } from './day-in-zone.js';
import { canAskAgain, type Ending, type Task } from './task.js';

const TITLES: Readonly<Record<Ending, string>> = {
  disabled: 'This link does not work any more',
  done: 'You have done this review',
  closed: 'This review is over',
  declined: 'You have declined this review',
  expired: 'This invitation has run out',
  withdrawn: 'This review is no longer needed from you',
  'handed-over': 'You have handed this review over',
};

/** For a link whose task is over: what came of it, and what can be done next. */
export function endedPage(site: string, task: Task, ending: Ending): string {
  return deskPage(
    site,
    TITLES[ending],
    ending === 'disabled'
      ? html`<p>The account that it was for is no longer in use.</p>
          ${question(task, '')} ${waysOn()}`
      : html`<p>${whatCame(task, ending)}</p>
          ${askAgain(task)}
          ${question(task, `?subject=${encodeURIComponent(`Review: ${task.title}`)}`)} ${waysOn()}`,
  );
}

/** For a link that is none of ours (`isForged`), or whose assignment is gone: says nothing about anybody. */
export function unknownTaskPage(site: string, isForged: boolean): string {
  return deskPage(
    site,
    isForged ? 'This link is not complete' : 'This link does not work any more',
    html`<p>
        ${
          isForged
            ? 'Programs for mail sometimes break long links. Copy the whole link from the mail into the address line, or answer the mail: an editor reads it.'
            : 'What it was about is no longer here. Answer the mail it came with: an editor reads it.'
        }
      </p>
      ${waysOn()}`,
  );
}

function whatCame({ title, respondBy, tz, dueOn }: Task, ending: Ending): Html {
  const text = html`<strong>${title}</strong>`;
  const words: Partial<Record<Ending, Html>> = {
    done: html`Thank you: your review of ${text} is in. Nothing more is asked of you.`,
    closed: html`The editors have closed the review of ${text}. Nothing more is asked of you.`,
    declined: html`You were asked to review ${text}, and said that you cannot.`,
    expired: html`You were asked to review ${text}. The date was
    ${dayInZone(dueOn ?? respondBy, tz)}, and the seat is free again.`,
    withdrawn: html`You were asked to review ${text}. The editors have taken the request back.
    Nothing more is asked of you.`,
    'handed-over': html`You have handed the review of ${text} over. Nothing more is asked of you.`,
  };
  return words[ending] ?? html``;
}

/** The one thing that somebody too late can do: ask, once. */
function askAgain(task: Task): Html | undefined {
  if (task.isAskedAnew)
    return html`<p>
      You have been asked again since: use the link in the newer mail, or sign in.
    </p>`;
  if (task.askedAgainAt !== null)
    return html`<p role="status">
      You have asked to be invited again, and the editors were told. They write to you if there is
      still a seat.
    </p>`;
  return canAskAgain(task)
    ? html`<form method="post">
        <input type="hidden" name="ask" value="again" />
        <p>Would you like to review it after all?</p>
        <button type="submit">Ask to be invited again</button>
      </form>`
    : undefined;
}

function question({ editor }: Task, subject: string): Html | undefined {
  return editor
    ? html`<p>
        Questions? Write to
        <a href="mailto:${encodeURIComponent(editor.email)}${subject}">${editor.name}</a>.
      </p>`
    : undefined;
}

function waysOn(): Html {
  return html`<p><a href="/sign-in">Sign in with your password</a></p>
    <p><a href="/">To the articles</a></p>`;
}
