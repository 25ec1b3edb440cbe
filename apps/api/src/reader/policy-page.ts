import { dateElement } from './dates.js';
import { html, raw, type Html } from '../http/html.js';
import { layout } from './layout.js';
import { type PolicyPageModel, type PolicyRulesModel } from './page-model.js';
import { paths } from './paths.js';

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** The rules that the system itself keeps, one sentence each. */
export function rulesInWords(rules: PolicyRulesModel): string[] {
  const sentences = rules.levels.map(({ risk, approvals, roles, reviewEveryMonths }) => {
    const who = roles.length > 0 ? `, among them: ${roles.join(', ')}` : '';
    const again = reviewEveryMonths
      ? ` It is reviewed again within ${count(reviewEveryMonths, 'month')}.`
      : '';
    return `A text of ${risk} risk needs ${count(approvals, 'signature')}${who}.${again}`;
  });
  if (rules.respondWithinDays)
    sentences.push(`An invited reviewer answers within ${count(rules.respondWithinDays, 'day')}.`);
  if (rules.reviewWithinDays)
    sentences.push(
      `A review is due ${count(rules.reviewWithinDays, 'day')} after it was accepted.`,
    );
  sentences.push(
    rules.isPendingShown
      ? 'A text may be shown before it is signed, under a warning and hidden from search engines.'
      : 'No text is shown to readers before it is signed.',
  );
  return sentences;
}

function versions(page: PolicyPageModel): Html | undefined {
  if (page.versions.length < 2) return undefined;
  return html`<h2>All versions</h2>
    <ul>
      ${page.versions.map(
        ({ version, url }) =>
          html`<li>
            <a href="${url}" ${version === page.version && html` aria-current="page"`}
              >Version ${version}</a
            >
          </li>`,
      )}
    </ul>`;
}

/** One version of the editorial policy: its text, since when it applies, and its rules in words. */
export function policyPage(page: PolicyPageModel): string {
  const replaced = page.replacedOn && html` It was replaced on ${dateElement(page.replacedOn)}.`;
  return layout({
    site: page.site,
    title: `How we review, version ${page.version}`,
    canonical: page.site.baseUrl + paths.policy(page.version),
    policy: { version: page.version, url: paths.policy(page.version) },
    main: html`<h1>How we review</h1>
      <p class="board">
        Editorial policy, version ${page.version}, in force since
        ${dateElement(page.effectiveFrom)}.${replaced}
      </p>
      <h2>The rules in short</h2>
      <ul>
        ${rulesInWords(page.rules).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      <div class="text">${raw(page.bodyHtml)}</div>
      ${versions(page)}`,
  });
}
