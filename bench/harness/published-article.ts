import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type RevisionContent } from '#libs/content';
import { type Role } from '#libs/lifecycle';
import { type Database, RevisionRow, systemContext } from '#libs/persistence';
import {
  type Action,
  createArticle,
  ensurePolicy,
  ICMJE_ITEMS,
  openKeys,
  ReviewWorkflow,
} from '#libs/workflow';
import { contextOf, signedIn, type SignedIn } from './bench-server.js';

const ORIGIN = 'imprimatur.local/board';
const NOTHING_TO_DISCLOSE = ICMJE_ITEMS.map(({ id }) => ({ item: id, none: true, entries: [] }));

/** Takes a text through the real workflow, two signatures included; resolves with its slug. */
export async function publishedArticle(
  db: Database,
  folder: string,
  content: RevisionContent,
): Promise<string> {
  const now = Date.now();
  const keys = openKeys(join(folder, 'keys'), ORIGIN);
  const workflow = new ReviewWorkflow(db, keys, randomUUID, Date.now);
  const today = new Date(now).toISOString().slice(0, 10);
  await ensurePolicy(db, systemContext('bench', 'bench', 'bench'), today);
  const [author, editor] = [await signedIn(db, 'author'), await signedIn(db, 'editor')];
  const reviewers = [await signedIn(db, 'reviewer'), await signedIn(db, 'reviewer')];
  await db.work.bookkeep((sql) => sql.execute('UPDATE users SET totp_confirmed_at = $1', [now]));
  const draft = { content, topics: ['bench'], risk: 'standard' as const };
  const made = await createArticle(db, randomUUID, draft, contextOf(author, 'author'));
  const as = (person: SignedIn, role: Role, action: Action): Promise<unknown> =>
    workflow.perform(made.articleId, action, contextOf(person, role));
  await as(author, 'author', { name: 'submit' });
  const reviewerIds = reviewers.map(({ userId }) => userId);
  await as(editor, 'editor', { name: 'open-round', reviewerIds });
  const digest = (await db.reader.findOne(RevisionRow, { id: made.revisionId }))?.digest ?? '';
  for (const reviewer of reviewers) {
    const { userId } = reviewer;
    await as(reviewer, 'reviewer', {
      ...{ name: 'accept', isConfidentialityAccepted: true },
      disclosure: NOTHING_TO_DISCLOSE,
    });
    const proof = { userId, method: 'password+totp', totpStep: 1, provenAt: Date.now() };
    await as(reviewer, 'reviewer', { name: 'sign', digest, meaning: 'medical-approval', proof });
  }
  await as(editor, 'editor', { name: 'approve' });
  await as(editor, 'editor', { name: 'publish', digest });
  return made.slug;
}
