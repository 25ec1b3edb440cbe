import { type ChaseAnswer, type ChaseItem, type SessionAnswer } from './api-answers.js';
import { choiceField } from './choice-field.js';
import { dayElement, momentElement } from './dates.js';
import { deskLayout } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { html, type Html } from '../http/html.js';
import { inWords, STAGE_WORDS } from './words.js';

export interface ChaseModel {
  readonly session: SessionAnswer;
  /** The filters as they stand in the address. */
  readonly filters: FormFields;
  readonly chase: ChaseAnswer;
}

const ORDERS = [
  ['overdue', 'Longest overdue first'],
  ['since', 'Waited for longest first'],
  ['title', 'By title'],
  ['person', 'By person'],
] as const;

const MAIL_WORDS: Readonly<Record<string, string>> = {
  deferred: 'A mail was put off by the mail system',
  refused: 'A mail was refused by the mail system',
  bounced: 'A mail came back',
  dropped: 'A mail was not sent',
};

/** Whom an editor waits for, for how long, and what happens next by itself. */
export function chasePage(site: string, { session, filters, chase }: ChaseModel): string {
  const isFiltered = ['stage', 'overdueBy', 'person', 'article'].some((it) => filters[it]);
  return deskLayout({
    ...{ site, session, title: 'Who is waited for', isWide: true },
    back: { href: '/plain', label: 'Back to the desk' },
    main: html`${counts(chase, filters)} ${form(filters)}
    ${chase.items.length === 0 ? nothing(isFiltered) : table(chase, session.user.tz, filters)}
    ${
      chase.next !== null &&
      html`<p><a href="${addressWith(filters, { cursor: chase.next })}">The next ones</a></p>`
    }`,
  });
}

function counts({ counts: all }: ChaseAnswer, filters: FormFields): Html | undefined {
  const some = all.filter(({ total }) => total > 0);
  if (some.length === 0) return undefined;
  return html`<ul class="audience" aria-label="How much is waited for">
    ${some.map(
      ({ stage, total, overdue }) =>
        html`<li>
          <a
            href="${addressWith(filters, { stage, cursor: '' })}"
            ${filters['stage'] === stage && html`aria-current="true"`}
            >${inWords(STAGE_WORDS, stage)}: ${total}${overdue > 0 && `, ${overdue} overdue`}</a
          >
        </li>`,
    )}
  </ul>`;
}

function form(filters: FormFields): Html {
  const stages = [['', 'Everything'] as const, ...Object.entries(STAGE_WORDS)];
  return html`<form method="get" action="/plain/chase" aria-label="Filters">
    <div class="filters">
      ${choiceField({
        ...{ id: 'stage', name: 'stage', label: 'Waiting for' },
        ...{ choices: stages, value: filters['stage'] ?? '' },
      })}
      <div class="field">
        <label for="overdue-by">Overdue by days, at least</label>
        <input
          id="overdue-by"
          name="overdueBy"
          type="number"
          min="-3650"
          max="3650"
          value="${filters['overdueBy'] ?? ''}"
        />
      </div>
      ${choiceField({
        ...{ id: 'sort', name: 'sort', label: 'Order' },
        ...{ choices: ORDERS, value: filters['sort'] ?? 'overdue' },
      })}
    </div>
    ${['person', 'article'].map(
      (name) =>
        filters[name] && html`<input type="hidden" name="${name}" value="${filters[name]}" />`,
    )}
    <button type="submit" class="second">Show</button>
    <a class="button second" href="/plain/chase">Show everything</a>
  </form>`;
}

function nothing(isFiltered: boolean): Html {
  return isFiltered
    ? html`<p>Nothing fits these filters. <a href="/plain/chase">Show everything</a></p>`
    : html`<p>
        Nobody is waited for: every invitation, review and decision is where it should be.
      </p>`;
}

function table({ items, total }: ChaseAnswer, zone: string, filters: FormFields): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Who is waited for">
    <table>
      <caption>
        ${items.length} of ${total}
      </caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Waiting for</th>
          <th scope="col">Due</th>
          <th scope="col">Last reminder</th>
          <th scope="col">What comes next</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((it) => row(it, zone, filters))}
      </tbody>
    </table>
  </div>`;
}

function row(it: ChaseItem, zone: string, filters: FormFields): Html {
  const { articleId, title, what, personId, personName, lastReminder, next, failedMail } = it;
  return html`<tr>
    <td><a href="/plain/articles/${articleId}">${title}</a></td>
    <td>
      ${
        personId === null
          ? 'Any editor'
          : html`<a href="${addressWith(filters, { person: personId, cursor: '' })}"
              >${personName}</a
            >`
      }
      <p class="hint">${what}</p>
    </td>
    <td>${dayElement(it.dueOn, it.tz)}${lateness(it)}</td>
    <td>
      ${lastReminder ? momentElement(lastReminder.at, zone) : 'None yet'}
      ${
        failedMail &&
        html`<p class="late">
          ${inWords(MAIL_WORDS, failedMail.state)}${failedMail.response && `: ${failedMail.response}`}
        </p>`
      }
    </td>
    <td>
      ${
        next
          ? html`${next.what}${next.to && ` to ${next.to}`}, ${momentElement(next.dueAt, zone)}`
          : 'Nothing is planned'
      }
    </td>
  </tr>`;
}

function lateness({ overdueBy, stage }: ChaseItem): Html | undefined {
  if (overdueBy <= 0) return undefined;
  const days = overdueBy === 1 ? '1 day' : `${overdueBy} days`;
  // A decision has no due date: it waits.
  return stage === 'decision'
    ? html`<p class="hint">Waiting for ${days}</p>`
    : html`<p class="late">Overdue by ${days}</p>`;
}

/** The page's address with some filters changed; an empty one is left out. */
function addressWith(filters: FormFields, changed: FormFields): string {
  const all = Object.entries({ ...filters, ...changed }).filter(([, value]) => value !== '');
  return `/plain/chase?${new URLSearchParams(all).toString()}`;
}
