import { dateElement } from './dates.js';
import { html, type Html, joined } from '../http/html.js';
import { layout } from './layout.js';
import { type Condition, type IndexEntry, type IndexPageModel } from './page-model.js';
import { paths } from './paths.js';
import { stageInWords } from './stepper.js';

const EVERYTHING = 'Questions and answers';

const CAUTION: Record<Condition, string | undefined> = {
  current: undefined,
  pending: 'review not finished',
  overdue: 'review overdue',
  altered: 'not the signed text',
  withdrawn: 'Withdrawn',
  retracted: 'Retracted: do not rely on it',
};

/** What has fallen out of the lifecycle says so instead of the stage it had reached. */
function state({ stage, condition }: IndexEntry): Html {
  const isSigned = condition === 'pending' && stage === 'approved';
  const caution = isSigned ? 'signed, waiting to be published' : CAUTION[condition];
  const isGone = condition === 'withdrawn' || condition === 'retracted';
  return html`${!isGone && stageInWords(stage)}${!isGone && caution && ', '}${
    caution && html`<strong>${caution}</strong>`
  }`;
}

/** Topics are kept as people typed them; shown, each starts with a capital. */
function topicInWords(topic: string): string {
  return topic.charAt(0).toLocaleUpperCase('en') + topic.slice(1);
}

function topicLinks(topics: readonly string[]): Html | undefined {
  if (topics.length === 0) return undefined;
  const links = topics.map((it) => html`<a href="${paths.topic(it)}">${topicInWords(it)}</a>`);
  return html`<p>Topics: ${joined(links, ', ')}</p>`;
}

function entry(article: IndexEntry): Html {
  const title = article.condition === 'retracted' ? `RETRACTED: ${article.title}` : article.title;
  return html`<li>
    <a href="${paths.article(article.slug)}">${title}</a>
    <p>
      ${state(article)}${
        article.lastReviewed && html` · Last reviewed ${dateElement(article.lastReviewed)}`
      }
    </p>
    ${topicLinks(article.topics)}
  </li>`;
}

function main(page: IndexPageModel): Html {
  const { topic, articles } = page;
  return html`<h1>${topic ? topicInWords(topic) : EVERYTHING}</h1>
    ${
      topic
        ? html`<p class="board"><a href="${paths.index}">All questions</a></p>`
        : html`<p class="board">
            Each answer says who reviewed it, when, and when it will be checked again.
          </p>`
    }
    ${
      articles.length === 0
        ? html`<p>There is nothing to read here yet.</p>`
        : html`<ul class="entries">
            ${articles.map(entry)}
          </ul>`
    }`;
}

/** All public articles, or those of one topic: each once, with state, last review and topics. */
export function indexPage(page: IndexPageModel): string {
  return layout({
    site: page.site,
    title: page.topic ? topicInWords(page.topic) : EVERYTHING,
    canonical: page.site.baseUrl + (page.topic ? paths.topic(page.topic) : paths.index),
    policy: page.policy,
    main: main(page),
  });
}
