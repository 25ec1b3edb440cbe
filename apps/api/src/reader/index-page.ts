import { dateElement } from './dates.js';
import { html, type Html } from '../http/html.js';
import { layout } from './layout.js';
import { type Condition, type IndexEntry, type IndexPageModel } from './page-model.js';
import { paths } from './paths.js';
import { stageInWords } from './stepper.js';

const NO_TOPIC = 'Other questions';

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
  const caution = CAUTION[condition];
  const isGone = condition === 'withdrawn' || condition === 'retracted';
  return html`${!isGone && stageInWords(stage)}${!isGone && caution && ', '}${
    caution && html`<strong>${caution}</strong>`
  }`;
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
  </li>`;
}

/** Articles under each of their topics, topics in alphabetical order, what has none at the end. */
function byTopic(articles: readonly IndexEntry[]): [string, IndexEntry[]][] {
  const groups = new Map<string, IndexEntry[]>();
  for (const article of articles) {
    for (const topic of article.topics.length > 0 ? article.topics : [NO_TOPIC]) {
      const group = groups.get(topic);
      if (group) group.push(article);
      else groups.set(topic, [article]);
    }
  }
  return [...groups].sort(([one], [other]) => {
    if (one === NO_TOPIC || other === NO_TOPIC) return one === NO_TOPIC ? 1 : -1;
    return one.localeCompare(other, 'en');
  });
}

function list(articles: readonly IndexEntry[]): Html {
  return html`<ul class="entries">
    ${articles.map(entry)}
  </ul>`;
}

function topicSection([topic, articles]: [string, IndexEntry[]], at: number): Html {
  const title = topic === NO_TOPIC ? topic : html`<a href="${paths.topic(topic)}">${topic}</a>`;
  return html`<section aria-labelledby="topic-${at + 1}">
    <h2 id="topic-${at + 1}">${title}</h2>
    ${list(articles)}
  </section>`;
}

function main(page: IndexPageModel): Html {
  const { topic, articles } = page;
  return html`<h1>${topic ?? 'Questions we have answered'}</h1>
    ${
      topic
        ? html`<p class="board"><a href="${paths.index}">All topics</a></p>`
        : html`<p class="board">
            Each answer says who reviewed it, when, and when it will be checked again.
          </p>`
    }
    ${articles.length === 0 && html`<p>There is nothing to read here yet.</p>`}
    ${topic ? list(articles) : byTopic(articles).map(topicSection)}`;
}

/** All public articles by topic, or those of one topic, each with its state and its last review. */
export function indexPage(page: IndexPageModel): string {
  return layout({
    site: page.site,
    title: page.topic ?? 'Articles',
    canonical: page.site.baseUrl + (page.topic ? paths.topic(page.topic) : paths.index),
    policy: page.policy,
    main: main(page),
  });
}
