import { dateElement } from './dates.js';
import { html, type Html, type HtmlValue } from '../http/html.js';
import { type ArticlePageModel, type Condition } from './page-model.js';

/** The facts a warning is written from. */
export type BannerFacts = Pick<
  ArticlePageModel,
  | 'condition'
  | 'stage'
  | 'notice'
  | 'superseded'
  | 'lastReviewed'
  | 'nextReviewDue'
  | 'url'
  | 'reviewedBy'
>;

function noticeOf(facts: BannerFacts): HtmlValue {
  return facts.notice && html` on ${dateElement(facts.notice.date)}. ${facts.notice.reason}`;
}

function progress({ reviewedBy, stage }: BannerFacts): string {
  if (reviewedBy.length === 0) return 'No clinician has signed this text yet.';
  if (stage === 'approved') return 'The board has signed this text; it is waiting to be published.';
  return 'The review of this text is not finished.';
}

const WORDS: Record<Condition, (facts: BannerFacts) => Html | undefined> = {
  current: () => undefined,
  pending: (facts) =>
    html`<strong>Educational purpose only.</strong> ${progress(facts)} Do not use it to decide about
      treatment.`,
  overdue: (facts) =>
    html`<strong>Review overdue.</strong> This text was due to be checked again
      ${facts.nextReviewDue && html`by ${dateElement(facts.nextReviewDue)}`} and has not been. Newer
      evidence may have changed the answer.`,
  altered: () =>
    html`<strong>Not the signed text.</strong> What is stored here is not what the board signed, so
      no signature counts for it. Do not rely on this page. We have to find out what happened.`,
  withdrawn: (facts) =>
    html`<strong>Withdrawn.</strong> We took this article down${noticeOf(facts) ?? '.'}`,
  retracted: (facts) =>
    html`<strong>Retracted.</strong> Do not rely on this text. We retracted
      it${noticeOf(facts) ?? '.'} It stays readable below for the record.`,
};

/** Whether search engines are asked to leave the page out. */
export function isHiddenFromSearch(facts: Pick<BannerFacts, 'condition' | 'superseded'>): boolean {
  return facts.condition !== 'current' || facts.superseded !== undefined;
}

/** The warning above the title, in words; nothing for a text that is current. */
export function banner(facts: BannerFacts): Html | undefined {
  const words = WORDS[facts.condition](facts);
  const old =
    facts.superseded &&
    html`<strong>Old version.</strong> A newer text replaced this one on
      ${dateElement(facts.superseded.date)}.
      <a href="${facts.url}">Read the text that counts now</a>.`;
  if (!words && !old) return undefined;
  const isGrave = ['altered', 'retracted', 'withdrawn'].includes(facts.condition);
  return html`<div class="banner${isGrave && ' banner-grave'}" role="note" aria-label="Caution">
    ${[words, old].map((text) => text && html`<p>${text}</p>`)}
  </div>`;
}
