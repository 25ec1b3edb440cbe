import { type ProblemDocument } from '../http/problem-of.js';
import { deskLayout } from './desk-layout.js';
import { html, type Html } from '../http/html.js';

const TITLES: Readonly<Record<number, string>> = {
  403: 'This is not open to you',
  404: 'There is nothing here',
  429: 'Please wait a moment',
};

/** Why something did not happen, in the words of the refusal, with the way back. */
export function refusedPage(site: string, problem: ProblemDocument): string {
  const { status } = problem;
  return deskLayout({
    site,
    title: TITLES[status] ?? (status >= 500 ? 'Something went wrong' : 'This did not work'),
    main: html`<p>${problem.detail}</p>
      ${status >= 500 && html`<p class="hint">Request: <code>${problem.instance}</code></p>`}
      <p><a class="button" href="/plain">To the desk</a></p>`,
  });
}

/** The refusal above a form that is shown again. */
export function faultBox(
  problem: Pick<ProblemDocument, 'detail' | 'errors'> | undefined,
): Html | undefined {
  return (
    problem &&
    html`<div class="fault" role="alert">
      <p>${problem.detail}</p>
      ${problem.errors?.map(({ field, message }) => html`<p>${field}: ${message}</p>`)}
    </div>`
  );
}
