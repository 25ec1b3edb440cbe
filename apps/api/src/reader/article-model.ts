import { type Audience, AUDIENCES, type Rendered, type RevisionContent } from '#libs/content';
import { UserRow } from '#libs/persistence';
import { type AudienceChoice } from './audience-choice.js';
import { approvalsAmong, newestOfEach } from './approvals.js';
import { belowTitle } from './heading-levels.js';
import { correctionsAmong } from './corrections.js';
import { type ArticleIdentity, type ArticlePageModel, type Site } from './page-model.js';
import { paths } from './paths.js';
import { reviewerModel } from './reviewer-model.js';
import { type Reading, type ShownArticle } from './shown-article.js';
import { signoffOf } from './signoff.js';

/** The text of a shown article, made ready for one audience. */
export interface ShownText {
  readonly content: RevisionContent;
  readonly audience: Audience;
  readonly rendered: Rendered;
}

/** Names and address of an article, as every page about it needs them. */
export function identityOf(site: Site, { article }: ShownArticle, title: string): ArticleIdentity {
  return { site, slug: article.slug, url: site.baseUrl + paths.article(article.slug), title };
}

/** The audiences a text has a body for. */
export function audiencesOf({ bodies }: RevisionContent): Audience[] {
  return AUDIENCES.filter((audience) => bodies[audience] !== undefined);
}

/** What was asked for, what is remembered, or the first text there is. */
export function audienceFor(
  content: RevisionContent,
  { asked, remembered }: AudienceChoice,
): Audience {
  const audiences = audiencesOf(content);
  const wanted = [asked, remembered].find((it) => it && audiences.includes(it));
  return wanted ?? audiences[0] ?? 'clinician';
}

/** Everything the public page says, from the record. */
export async function articleModel(
  site: Site,
  { sql }: Pick<Reading, 'sql'>,
  shown: ShownArticle,
  text: ShownText,
  choice: AudienceChoice,
): Promise<ArticlePageModel> {
  const { article, revision, signatures } = shown;
  const approvals = newestOfEach(approvalsAmong(signatures));
  const author = await sql.findOne(UserRow, { id: article.authorId });
  const signoff = await signoffOf(sql, signatures);
  return {
    ...identityOf(site, shown, text.content.title),
    lang: 'en',
    topics: article.topics,
    risk: article.risk,
    stage: shown.stage,
    condition: shown.condition,
    ...(shown.notice && { notice: shown.notice }),
    audience: text.audience,
    audiences: audiencesOf(text.content),
    isAudienceRemembered: choice.remembered === text.audience,
    ...textOf(text),
    reviewedBy: await Promise.all(approvals.map((approval) => reviewerModel(sql, approval))),
    ...(author?.name && { writtenBy: author.name }),
    ...datesOf(shown),
    policy: { version: shown.policyVersion, url: paths.policy(shown.policyVersion) },
    statement: text.content.statement ?? {},
    revision: { number: revision.number, digest: revision.digest ?? '' },
    corrections: correctionsAmong(shown.publications),
    ...(signoff && { signoff }),
  };
}

function textOf({
  rendered,
}: ShownText): Pick<ArticlePageModel, 'bodyHtml' | 'headings' | 'references'> {
  // Nobody has screened these for retractions yet, and the page says so.
  const references = rendered.references.map((it) => ({ ...it, retraction: 'unknown' as const }));
  const { html, headings } = belowTitle(rendered);
  return {
    bodyHtml: html,
    headings,
    references: {
      guideline: references.filter(({ kind }) => kind === 'guideline'),
      research: references.filter(({ kind }) => kind === 'research'),
    },
  };
}

function datesOf(shown: ShownArticle): Partial<ArticlePageModel> {
  const { firstPublished, lastReviewed, lastUpdated, nextReviewDue } = shown;
  return {
    ...(firstPublished && { firstPublished }),
    ...(lastReviewed && { lastReviewed }),
    ...(lastUpdated && { lastUpdated }),
    ...(nextReviewDue && { nextReviewDue }),
  };
}
