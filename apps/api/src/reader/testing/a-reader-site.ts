import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type RevisionContent } from '#libs/content';
import { CheckpointSigner, type PolicyRow } from '#libs/persistence';
import { createLogger, Environment } from '#libs/runtime';
import { signNote } from '#libs/audit';
import { createArticle } from '#libs/workflow';
import { aBoard, type Board, CONTENT } from '#testing/workflow';
import { TestClient } from '../../../testing/index.js';
import { createApp } from '../../http/create-app.js';

/** A board with its public pages; articles get there through the real workflow. */
export interface ReaderSite {
  readonly board: Board;
  readonly app: NestFastifyApplication;
  readonly client: TestClient;
  /** A second server on the same data, as after a restart. */
  restarted(): Promise<NestFastifyApplication>;
  /** An article as a draft. */
  draft(content?: Partial<RevisionContent>, topics?: string[]): Promise<string>;
  /** Takes it from draft to published by two signatures. */
  publish(articleId: string): Promise<string>;
  /** A draft and its publication in one. */
  published(content?: Partial<RevisionContent>, topics?: string[]): Promise<string>;
  slugOf(articleId: string): Promise<string>;
  signCheckpoint(): Promise<void>;
  close(): Promise<void>;
}

export const PUBLIC_URL = 'https://reader.example';

/** Boots one. Close it in `afterAll`. */
export async function aReaderSite(rules: Partial<PolicyRow['rules']> = {}): Promise<ReaderSite> {
  const board = await aBoard(rules);
  const { db } = board.test;
  const boot = (): Promise<NestFastifyApplication> =>
    createApp({
      ...{ db, clock: board.clock, keys: board.keys },
      environment: Object.assign(new Environment(), {
        ...{ NODE_ENV: 'test', PUBLIC_URL, SITE_NAME: 'The Test Board', DATA_DIR: board.test.dir },
      }),
      logger: createLogger('silent'),
      passwordCost: { memoryCost: 64, timeCost: 1, parallelism: 1 },
    });
  const app = await boot();
  let drafts = 0;
  const site: ReaderSite = {
    ...{ board, app, client: new TestClient(app) },
    restarted: boot,
    draft: async (content = {}, topics = ['colds']) => {
      const draft = { content: { ...CONTENT, ...content }, topics, risk: 'standard' as const };
      let made = 0;
      drafts += 1;
      const newId = (): string => `article-${drafts}-${(made += 1)}`;
      return (await createArticle(db, newId, draft, board.context('ada'))).articleId;
    },
    publish: async (articleId) => {
      const digest = await board.toReview(articleId);
      await board.sign('rolf', articleId);
      await board.sign('runa', articleId);
      await board.as('edda', articleId, { name: 'approve' });
      await board.as('edda', articleId, { name: 'publish', digest });
      return digest;
    },
    published: async (content, topics) => {
      const articleId = await site.draft(content, topics);
      await site.publish(articleId);
      return articleId;
    },
    slugOf: async (articleId) => {
      const sql = 'SELECT slug FROM articles WHERE id = $1';
      return (await db.reader.queryOne<{ slug: string }>(sql, [articleId]))?.slug ?? '';
    },
    signCheckpoint: async () => {
      const { signer } = board.keys.log;
      await new CheckpointSigner({
        ...{ work: db.work, reader: db.reader, clock: board.clock },
        ...{ logger: createLogger('silent'), origin: signer.name },
        sign: (text) => signNote(text, [signer]),
      }).signIfGrown();
    },
    close: async () => {
      await app.close();
      await board.test.drop();
    },
  };
  return site;
}
