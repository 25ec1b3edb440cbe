import { type Response } from 'light-my-request';
import { type DisclosureItem, type Recommendation, type Severity } from '#libs/persistence';
import { type Seat } from '../people.js';
import { type SampleText } from '../texts/sample-text.js';
import { type Board } from './board.js';

/** How long the context of a marked passage is, in characters. */
const CONTEXT = 32;

const ALL_WELL = [
  { id: 'accurate', answer: 'Yes. I compared each statement with its source.' },
  { id: 'complete', answer: 'Nothing that a reader needs to stay safe is missing.' },
  { id: 'clear', answer: 'Yes, both texts read well.' },
];
const NOT_YET = [
  { id: 'accurate', answer: 'Mostly; see the passages that I marked.' },
  { id: 'complete', answer: 'Not yet; see the required change.' },
  { id: 'clear', answer: 'Yes.' },
];

/** A passage that somebody marks, and what they say about it. */
export interface Mark {
  /** Exactly as the clinicians' text shows it. */
  readonly exact: string;
  readonly severity: Severity;
  readonly body: string;
  readonly wording?: string;
}

/** Everything the board does with one article; each verb is one or two requests. */
export class ArticleDesk {
  private id = '';
  private revision = 1;
  private digest = '';

  constructor(
    private readonly board: Board,
    readonly text: SampleText,
  ) {}

  async write(): Promise<void> {
    const browser = await this.board.browser('author');
    const answer = await browser.post('/api/articles', { json: this.text });
    this.id = answer.json<{ articleId: string }>().articleId;
  }

  /** Saves a later text; begins the next revision where the last one was submitted. */
  async revise(
    { slug: _, ...text }: SampleText,
    about: { summary: string; changeClass?: 'substantive' | 'editorial' },
  ): Promise<void> {
    const browser = await this.board.browser('author');
    const json = { ...text, ...about };
    const answer = await browser.put(`${this.path}/draft`, {
      json,
      version: await this.version('author'),
    });
    this.revision = answer.json<{ result: { revision: number } }>().result.revision;
  }

  async submit(summary = 'First version.'): Promise<void> {
    const answer = await this.act('author', 'submit', { summary });
    this.digest = answer.json<{ result: { digest: string } }>().result.digest;
  }

  openRound(...reviewers: readonly Seat[]): Promise<unknown> {
    return this.act('editor', 'rounds', { reviewerIds: reviewers.map((it) => this.idOf(it)) });
  }

  /** Into the round that is open. */
  invite(...reviewers: readonly Seat[]): Promise<unknown> {
    return this.act('editor', 'invitations', { reviewerIds: reviewers.map((it) => this.idOf(it)) });
  }

  /** The disclosure is left out where the last one still holds. */
  async accept(who: Seat, disclosure?: readonly DisclosureItem[]): Promise<void> {
    const json = { confidentiality: true, ...(disclosure && { disclosure }) };
    await this.post(who, 'accept', json);
  }

  decline(who: Seat, because: 'time' | 'expertise', reason: string): Promise<unknown> {
    return this.post(who, 'decline', { because, reason });
  }

  /** The id of the new annotation. */
  async mark(who: Seat, { exact, ...mark }: Mark): Promise<string> {
    const browser = await this.board.browser(who);
    const shown = await browser.get(
      `${this.path}/revisions/${this.revision}/rendered?audience=clinician`,
    );
    const { text } = shown.json<{ text: string }>();
    const start = text.indexOf(exact);
    if (start < 0) throw new Error(`“${exact}” does not stand in ${this.text.slug}.`);
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - CONTEXT), start);
    const suffix = text.slice(end, end + CONTEXT);
    const selector = { audience: 'clinician', exact, prefix, suffix, start, end };
    const answer = await this.post(who, 'annotations', { ...selector, ...mark });
    return answer.json<{ result: { annotationId: string } }>().result.annotationId;
  }

  reply(who: Seat, annotationId: string, body: string): Promise<unknown> {
    return this.post(who, `annotations/${annotationId}/replies`, { body });
  }

  async resolve(who: Seat, annotationId: string, reason: string): Promise<void> {
    const browser = await this.board.browser(who);
    const path = `${this.path}/annotations/${annotationId}/resolve`;
    // Replies leave an annotation as it is, so each is resolved at its first version.
    await browser.post(path, { json: { reason }, version: 1 });
  }

  async review(who: Seat, recommendation: Recommendation, wordsToAuthor: string): Promise<void> {
    const answers = recommendation === 'changes-needed' ? NOT_YET : ALL_WELL;
    const json = { digest: this.digest, recommendation, answers, wordsToAuthor };
    await this.post(who, 'reviews', json);
  }

  async sign(who: Seat): Promise<void> {
    await this.board.browser(who);
    const json = { digest: this.digest, meaning: 'medical-approval' };
    await this.post(who, 'signatures', { ...json, ...this.board.people[who].factors() });
  }

  /** Reads, recommends and signs in one sitting. */
  async agree(who: Seat, words = 'Thank you for a clear text.'): Promise<void> {
    await this.review(who, 'approve', words);
    await this.sign(who);
  }

  requestChanges(reason: string): Promise<unknown> {
    return this.act('editor', 'request-changes', { reason });
  }

  approve(): Promise<unknown> {
    return this.act('editor', 'approve', { digest: this.digest });
  }

  publish(): Promise<unknown> {
    return this.act('editor', 'publish', { digest: this.digest });
  }

  withdraw(reason: string): Promise<unknown> {
    return this.act('editor', 'withdraw', { reason });
  }

  retract(reason: string): Promise<unknown> {
    return this.act('chair', 'retract', { reason });
  }

  archive(reason: string): Promise<unknown> {
    return this.act('editor', 'archive', { reason });
  }

  private get path(): string {
    return `/api/articles/${this.id}`;
  }

  private idOf(seat: Seat): string {
    return this.board.people[seat].id;
  }

  private async post(who: Seat, what: string, json: object): Promise<Response> {
    const browser = await this.board.browser(who);
    return browser.post(`${this.path}/${what}`, { json });
  }

  /** A change of the article, made on the version that the person has just seen. */
  private async act(who: Seat, what: string, json: object): Promise<Response> {
    const browser = await this.board.browser(who);
    const version = await this.version(who);
    return browser.post(`${this.path}/${what}`, { json, version });
  }

  private async version(who: Seat): Promise<number> {
    const browser = await this.board.browser(who);
    return (await browser.get(this.path)).json<{ version: number }>().version;
  }
}
