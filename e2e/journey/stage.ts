import { type Answer } from './client.js';
import { type Person } from './person.js';
import { type PrivateServer } from './private-server.js';

/** What the journey has at hand and has learnt so far. */
export interface Stage {
  readonly server: PrivateServer;
  readonly article: {
    readonly file: string;
    readonly source: string;
    readonly references?: string;
  };
  readonly outFolder: string;
  people: Record<'admin' | 'editor' | 'author' | 'rolf' | 'runa' | 'compliance', Person>;
  articleId: string;
  slug: string;
  annotationId: string;
  /** Digest of revision 2: what both sign. */
  digest: string;
  /** The public page as it went out. */
  page: string;
  bundle: Answer;
}

/** One step of the main job; what it answers is printed beside its name. */
export interface Step {
  readonly name: string;
  run(stage: Stage): Promise<string>;
}

/** Stops the journey where something does not hold. */
export function hold(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** The article's ETag, as the person who is about to change it sees it. */
export async function versionOf(
  person: Person,
  articleId: string,
): Promise<Record<string, string>> {
  const answer = await person.client.get(`/api/articles/${articleId}`);
  return { 'if-match': answer.etag };
}
