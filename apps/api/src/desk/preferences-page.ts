import { type PreferencesAnswer, type SessionAnswer } from './api-answers.js';
import { choiceField } from './choice-field.js';
import { csrfField, deskLayout } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { html, type Html } from '../http/html.js';
import { type ProblemDocument } from '../http/problem-of.js';
import { faultBox } from './refused-page.js';

const LANGUAGES = [
  ['en', 'English'],
  ['es', 'Español'],
] as const;

const DIGESTS = [
  ['off', 'As they fall due, at most one mail a day'],
  ['daily', 'Gathered in one mail a day'],
  ['weekly', 'What can wait once a week, the rest once a day'],
] as const;

const DAYS = [
  ...(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const),
].map((words, index) => [String(index + 1), words] as const);

export interface PreferencesModel {
  readonly session: SessionAnswer;
  readonly preferences: PreferencesAnswer;
  /** What was typed, when the form comes back. */
  readonly typed?: FormFields;
  readonly problem?: ProblemDocument;
  readonly isSaved?: boolean;
}

/** How somebody wants to be written to. */
export function preferencesPage(site: string, model: PreferencesModel): string {
  const { session, preferences, problem, isSaved } = model;
  return deskLayout({
    ...{ site, session, title: 'How we write to you' },
    back: { href: '/plain', label: 'Back to the desk' },
    main: html`${
        isSaved &&
        html`<div class="note" role="status">
          <p>Kept. It holds from now on, also for what is planned already.</p>
        </div>`
      }
      ${faultBox(problem)}
      <p class="lead">
        Invitations and answers reach you at once. Reminders, news and what runs late follow what
        you choose here.
      </p>
      ${form(session, fieldsIn(model), preferences)}`,
  });
}

/** What was typed, else what holds. */
function fieldsIn({ preferences, typed }: PreferencesModel): FormFields {
  const { lang, quietFrom, quietUntil, digest, digestDay, version } = preferences;
  const known = { lang, quietFrom, quietUntil, digest, digestDay, version };
  const texts = Object.entries(known).map(([name, value]) => [name, String(value)]);
  return { ...(Object.fromEntries(texts) as FormFields), ...typed };
}

function form(session: SessionAnswer, fields: FormFields, { tz }: PreferencesAnswer): Html {
  const value = (name: string): string => fields[name] ?? '';
  return html`<form method="post" action="/plain/preferences">
    ${csrfField(session)}
    <input type="hidden" name="version" value="${value('version')}" />
    ${choiceField({
      ...{ id: 'lang', name: 'lang', label: 'Language of mails', value: value('lang') },
      choices: LANGUAGES,
    })}
    <fieldset>
      <legend>Quiet hours</legend>
      <p class="hint" id="quiet-hint">
        None of these leaves in quiet hours, counted in your zone (${tz}). Choose the same time
        twice for no quiet hours.
      </p>
      ${time('quietFrom', 'From', value('quietFrom'))}
      ${time('quietUntil', 'Until', value('quietUntil'))}
    </fieldset>
    ${choiceField({
      ...{ id: 'digest', name: 'digest', label: 'Reminders and news', value: value('digest') },
      choices: DIGESTS,
    })}
    ${choiceField({
      ...{ id: 'digest-day', name: 'digestDay', label: 'Day of the weekly mail' },
      ...{ choices: DAYS, value: value('digestDay') },
      hint: 'Counts only when you have chosen once a week.',
    })}
    <button type="submit">Keep this</button>
  </form>`;
}

function time(name: string, label: string, value: string): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="time"
      value="${value}"
      required
      aria-describedby="quiet-hint"
    />
  </div>`;
}
