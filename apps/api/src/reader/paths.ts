import { type ReportKind } from './page-model.js';

/** Every public address of the reader pages, relative to the site's origin. */
export const paths = {
  index: '/',
  topic: (topic: string) => `/?topic=${encodeURIComponent(topic)}`,
  article: (slug: string) => `/articles/${slug}`,
  audience: (slug: string) => `/articles/${slug}/audience`,
  history: (slug: string) => `/articles/${slug}/history`,
  verify: (slug: string) => `/articles/${slug}/verify`,
  signedText: (slug: string) => `/articles/${slug}/signed-text.json`,
  report: (slug: string, kind: ReportKind) =>
    `/articles/${slug}/${kind === 'error' ? 'report' : 'question'}`,
  policy: (version: number) => `/policy/${version}`,
  receipt: (code: string) => `/receipts/${code}`,
  /** Proof that an entry is in the log, and the key that checkpoints are signed with. */
  proof: (seq: number) => `/proofs/${seq}`,
  key: '/.well-known/imprimatur/keys.vkey',
  /** Where editors, authors and reviewers come in. */
  signIn: '/sign-in',
  feed: '/feed.atom',
  sitemap: '/sitemap.xml',
} as const;
