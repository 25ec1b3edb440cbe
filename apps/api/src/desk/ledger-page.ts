import { type LedgerAnswer, type LedgerLine, type SessionAnswer } from './api-answers.js';
import { dateField } from './date-field.js';
import { momentElement } from './dates.js';
import { csrfField, deskLayout } from './desk-layout.js';
import { html, type Html } from '../http/html.js';
import { type ProblemDocument } from '../http/problem-of.js';
import { faultBox } from './refused-page.js';
import { inWords } from './words.js';

export interface LedgerModel {
  readonly session: SessionAnswer;
  readonly which: 'coming' | 'past';
  readonly ledger: LedgerAnswer;
  /** What came of putting a reminder off. */
  readonly note?: string;
  readonly problem?: ProblemDocument;
}

const STATES: Readonly<Record<string, string>> = {
  planned: 'Planned',
  sending: 'On its way',
  sent: 'Sent',
  skipped: 'Left out',
  failed: 'Not delivered',
};

const MAIL_STATES: Readonly<Record<string, string>> = {
  queued: 'waits to leave',
  sending: 'is leaving',
  deferred: 'was put off by the mail system',
  accepted: 'was taken by the mail system',
  refused: 'was refused by the mail system',
  bounced: 'came back',
  dropped: 'was not sent',
};

/** What a reminder is about where it is no article. */
const OWN_RECORDS: Readonly<Record<string, string>> = {
  licence: 'Your licence',
  disclosure: 'Your disclosure of interests',
};

/** What somebody is sent, why, and what they can put off. */
export function ledgerPage(site: string, model: LedgerModel): string {
  const { session, which, ledger, note, problem } = model;
  return deskLayout({
    ...{ site, session, title: 'Your reminders' },
    back: { href: '/plain', label: 'Back to the desk' },
    main: html`${note && html`<div class="note" role="status"><p>${note}</p></div>`}
      ${faultBox(problem)}
      <p class="lead">
        Why you get each mail, and what comes next. How often we write is up to
        <a href="/plain/preferences">your preferences</a>.
      </p>
      <ul class="audience" aria-label="Which reminders">
        <li>${tab('coming', 'Coming', which)}</li>
        <li>${tab('past', 'Sent and left out', which)}</li>
      </ul>
      ${ledger.items.length === 0 ? nothing(which) : list(model)}
      ${
        ledger.next !== null &&
        html`<p>
          <a href="/plain/reminders?which=${which}&amp;cursor=${ledger.next}">
            ${which === 'coming' ? 'Later ones' : 'Earlier ones'}
          </a>
        </p>`
      }`,
  });
}

function tab(which: string, words: string, shown: string): Html {
  const current = which === shown && html`aria-current="page"`;
  return html`<a href="/plain/reminders?which=${which}" ${current}>${words}</a>`;
}

function nothing(which: string): Html {
  return which === 'coming'
    ? html`<p>
        Nothing is planned for you. When you have something to do, its reminders stand here.
      </p>`
    : html`<p>Nothing was sent to you yet.</p>`;
}

function list({ ledger, session, which }: LedgerModel): Html {
  return html`<ul class="cards">
    ${ledger.items.map((it) => line(it, session, which))}
  </ul>`;
}

function line(it: LedgerLine, session: SessionAnswer, which: string): Html {
  const title = it.mail?.subject ?? it.title ?? inWords(OWN_RECORDS, it.kind ?? it.what);
  return html`<li>
    <h2 class="name">${about(it, title)}</h2>
    <p>
      ${which === 'coming' ? it.what : inWords(STATES, it.state)}:
      ${momentElement(it.at, session.user.tz)}
    </p>
    <p class="meta">${it.why}</p>
    ${it.reason !== null && html`<p class="meta">${it.reason}</p>`}
    ${it.mail && html`<p class="meta">The mail ${inWords(MAIL_STATES, it.mail.state)}.</p>`}
    ${it.canSnooze && snoozeForm(it, session, title)}
  </li>`;
}

function about({ articleId }: LedgerLine, title: string): Html {
  return articleId === null
    ? html`${title}`
    : html`<a href="/plain/articles/${articleId}">${title}</a>`;
}

function snoozeForm(it: LedgerLine, session: SessionAnswer, title: string): Html {
  const id = `until-${it.id}`;
  return html`<details>
    <summary>Put it off<span class="unseen">: ${title}</span></summary>
    <form method="post" action="/plain/reminders/${it.id}/snooze">
      ${csrfField(session)}
      ${dateField({
        ...{ id, name: 'until', label: 'Remind me on' },
        ...(it.onDate !== null && { min: it.onDate }),
        hint: 'Two weeks at most. The due date stays: to move it, ask the editor for more time.',
      })}
      <button type="submit" class="second">Put it off</button>
    </form>
  </details>`;
}
