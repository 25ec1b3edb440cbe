import { type GateAnswer, type Round, type Seat, type TextProblem } from './api-answers.js';
import { type ArticleModel } from './article-model.js';
import { dayElement, hasPassed, momentElement } from './dates.js';
import { html, type Html } from '../http/html.js';
import { wishesLine } from './extensions-section.js';
import { ownSeatLine } from './own-seat-section.js';
import { AUDIENCE_WORDS, GATE_WORDS, inWords, SEAT_WORDS } from './words.js';

/** What has its form on these pages. */
const HERE = new Set([
  ...['sign', 'accept', 'decline', 'request-extension', 'hand-over'],
  ...['grant-extension', 'refuse-extension', 'set-alternates', 'open-round', 'invite', 'confirm'],
]);

/** What this person can do on these pages now, and why not where not; the rest has no control here. */
export function nowSection(model: ArticleModel): Html {
  const { article, offered } = model;
  const sign = offered.find(({ name }) => name === 'sign');
  const canDo = offered.some(({ name, isAllowed }) => isAllowed && HERE.has(name));
  const hasOthers = offered.some(({ name }) => !HERE.has(name));
  return html`<section aria-labelledby="page-now">
    <h2 id="page-now">What you can do now</h2>
    ${
      sign?.isAllowed &&
      html`<p>
        <a class="button" href="/plain/articles/${article.id}/sign">Read and sign this text</a>
      </p>`
    }
    ${
      sign &&
      !sign.isAllowed &&
      html`<p><strong>${sign.label}:</strong> not now. ${sign.message}</p>`
    }
    ${confirmLine(model)} ${ownSeatLine(model)} ${wishesLine(model)}
    ${!sign && !canDo && html`<p>You have nothing to do on this page at the moment.</p>`}
    ${
      hasOthers &&
      html`<p class="hint">
        The rest is done over the HTTP API until the web app is here (docs/openapi.json).
      </p>`
    }
  </section>`;
}

/** The way to "Still accurate" for who can sign it now, and why not for who cannot. */
function confirmLine({ article, offered, session }: ArticleModel): Html | undefined {
  const confirm = offered.find(({ name }) => name === 'confirm');
  if (!confirm || session.articleId !== null || confirm.why === 'not-public') return undefined;
  return confirm.isAllowed
    ? html`<p>
        <a href="/plain/articles/${article.id}/confirm"
          >Say that the public text is still accurate</a
        >
      </p>`
    : html`<p><strong>${confirm.label}:</strong> not now. ${confirm.message}</p>`;
}

/** Every gate on the way to readers, passed or why not. */
export function gatesSection(gates: readonly GateAnswer[]): Html {
  return html`<section aria-labelledby="page-gates">
    <h2 id="page-gates">Before it can go out</h2>
    <ul class="rows">
      ${gates.map(
        ({ name, isPassed, message }) =>
          html`<li>
            <strong>${inWords(GATE_WORDS, name)}:</strong> ${isPassed ? 'passed.' : 'not yet.'}
            ${message}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Who was asked, in every round, newest first. */
export function roundsSection({ rounds, now, session }: ArticleModel): Html {
  return html`<section aria-labelledby="page-rounds">
    <h2 id="page-rounds">Review rounds</h2>
    ${rounds.length === 0 && html`<p>No round has been opened yet.</p>`}
    ${rounds.map((it) => round(it, now, session.user.tz))}
  </section>`;
}

function round(it: Round, now: number, zone: string): Html {
  return html`<h3>Round ${it.number}, on revision ${it.revision}</h3>
    <p class="meta">
      Opened ${momentElement(it.openedAt, zone)}.
      ${
        it.closedAt === null
          ? 'Still open.'
          : html`Closed ${momentElement(it.closedAt, zone)}:
            ${inWords({}, it.outcome ?? 'stopped')}.
            ${it.closingReason && html`“${it.closingReason}”`}`
      }
    </p>
    <ul class="rows">
      ${it.seats.map((one) => seat(one, it.closedAt === null, now))}
    </ul>`;
}

function seat(it: Seat, isRoundOpen: boolean, now: number): Html {
  return html`<li>
    <strong>${it.reviewerName}</strong>${it.credentials && `, ${it.credentials}`}:
    ${inWords(SEAT_WORDS, it.state)}. ${isRoundOpen && deadline(it, now)}
    ${it.declineReason && html`<p class="meta">Declined: ${it.declineReason}</p>`}
    ${it.suggestion && html`<p class="meta">Would ask instead: ${it.suggestion}</p>`}
  </li>`;
}

function deadline({ state, respondBy, dueOn, tz }: Seat, now: number): Html | undefined {
  const isInvited = state === 'invited';
  const date = isInvited ? respondBy : dueOn;
  if (date === null || !(isInvited || state === 'accepted')) return undefined;
  return html`${isInvited ? 'Answer by' : 'Due on'} ${dayElement(date, tz)}.
  ${hasPassed(date, tz, now) && html`<span class="late">Overdue</span>`}`;
}

/** What was found in the text by reading it with a machine. */
export function problemsSection(problems: readonly TextProblem[]): Html {
  return html`<section aria-labelledby="page-problems">
    <h2 id="page-problems">Problems found in the text</h2>
    ${
      problems.length === 0
        ? html`<p>None.</p>`
        : html`<ul class="rows">
            ${problems.map(problem)}
          </ul>`
    }
  </section>`;
}

function problem({ severity, message, audience, line }: TextProblem): Html {
  const where = [
    audience && inWords(AUDIENCE_WORDS, audience),
    line !== undefined && `line ${line}`,
  ].filter(Boolean);
  return html`<li>
    <strong>${severity === 'blocks' ? 'Has to be put right:' : 'Look at:'}</strong> ${message}
    ${where.length > 0 && html`<span class="meta">(${where.join(', ')})</span>`}
  </li>`;
}
