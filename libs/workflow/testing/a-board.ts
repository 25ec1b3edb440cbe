import { join } from 'node:path';
import { type Role } from '#libs/lifecycle';
import { SteppableClock } from '#libs/runtime';
import { PolicyRow, UserRoleRow, UserRow, type WriteContext } from '#libs/persistence';
import { type TestDatabase, testDatabase } from '#testing/persistence';
import { type Action } from '../src/actions.js';
import { createArticle } from '../src/create-article.js';
import { DEFAULT_RULES, DEFAULT_TEXT } from '../src/default-policy.js';
import { ICMJE_ITEMS } from '../src/icmje-items.js';
import { type Keys, openKeys } from '../src/keys.js';
import { type Performed, ReviewWorkflow } from '../src/review-workflow.js';

/** The people of a small board, with their roles. */
export const PEOPLE = {
  ada: ['author'],
  edda: ['editor'],
  rolf: ['reviewer'],
  runa: ['reviewer'],
  cleo: ['chair'],
} as const satisfies Record<string, readonly Role[]>;

export type Person = keyof typeof PEOPLE;

export const NOTHING_TO_DISCLOSE = ICMJE_ITEMS.map(({ id }) => ({
  item: id,
  none: true,
  entries: [],
}));

export const BODY = 'Rest helps most people recover from a mild cold within ten days [@rest].';

export const CONTENT = {
  title: 'Does rest help with a cold?',
  bodies: { clinician: BODY },
  references: [
    {
      id: 'rest',
      type: 'article-journal',
      title: 'Rest and recovery',
      DOI: '10.1000/rest',
      issued: { 'date-parts': [[2020]] },
    },
  ],
};

/** A migrated database with a policy, five people and the workflow on top. */
export interface Board {
  readonly test: TestDatabase;
  readonly clock: SteppableClock;
  readonly keys: Keys;
  readonly workflow: ReviewWorkflow;
  context(person: Person, more?: Partial<WriteContext>): WriteContext;
  /** Performs an action as a person, on the article. */
  as(person: Person, articleId: string, action: Action, version?: number): Promise<Performed>;
  anArticle(person?: Person): Promise<string>;
  digestOf(articleId: string): Promise<string>;
  /** A time step whose code nobody has used. */
  nextStep(): number;
  /** A fresh proof with a code never used before. */
  sign(person: Person, articleId: string, digest?: string): Promise<Performed>;
  /** Signs the public text again: “still accurate”. */
  confirm(person: Person, articleId: string, digest?: string): Promise<Performed>;
  /** Submits, opens a round with both reviewers, and both accept. */
  toReview(articleId: string): Promise<string>;
}

export async function aBoard(rules: Partial<PolicyRow['rules']> = {}): Promise<Board> {
  const clock = new SteppableClock(Date.UTC(2026, 2, 1, 9));
  const test = await testDatabase(clock);
  const keys = openKeys(join(test.dir, 'keys'), 'test.example/board');
  let ids = 0;
  const newId = (): string => `id-${String((ids += 1)).padStart(6, '0')}`;
  const workflow = new ReviewWorkflow(test.db, keys, newId, () => clock.now());
  await test.db.work.bookkeep(async (sql) => {
    for (const [id, roles] of Object.entries(PEOPLE)) {
      await sql.insert(UserRow, aUser(id, clock.now()));
      for (const role of roles)
        await sql.insert(UserRoleRow, {
          ...{ userId: id, role },
          grantedBy: 'system:test',
          grantedAt: clock.now(),
          reason: 'sample',
        });
    }
    await sql.insert(PolicyRow, {
      version: 1,
      title: 'Editorial policy',
      text: DEFAULT_TEXT,
      rules: { ...DEFAULT_RULES, ...rules },
      effectiveFrom: '2026-01-01',
      adoptedBy: 'system:test',
      adoptedAt: clock.now(),
    });
  });
  let step = 1_000;
  const board: Board = {
    ...{ test, clock, keys, workflow },
    context: (person, more = {}) => ({
      actor: { id: person, name: `Dr ${person}`, roles: [...PEOPLE[person]], tz: 'Europe/Berlin' },
      source: { app: 'test' },
      requestId: 'test',
      ...more,
    }),
    as: (person, articleId, action, version) =>
      workflow.perform(articleId, action, board.context(person), version),
    anArticle: async (person = 'ada') => {
      const draft = { content: CONTENT, topics: ['colds'], risk: 'standard' as const };
      return (await createArticle(test.db, newId, draft, board.context(person))).articleId;
    },
    digestOf: async (articleId) => {
      const row = await test.db.reader.queryOne<{ digest: string }>(
        'SELECT r.digest AS digest FROM articles a JOIN revisions r ON r.id = a.current_revision_id WHERE a.id = $1',
        [articleId],
      );
      return row?.digest ?? '';
    },
    nextStep: () => (step += 1),
    sign: async (person, articleId, digest) =>
      board.as(person, articleId, {
        name: 'sign',
        digest: digest ?? (await board.digestOf(articleId)),
        meaning: 'medical-approval',
        proof: {
          userId: person,
          method: 'password+totp',
          totpStep: board.nextStep(),
          provenAt: clock.now(),
        },
      }),
    confirm: async (person, articleId, digest) => {
      const shown = await test.db.reader.queryOne<{ digest: string }>(
        `SELECT r.digest AS digest FROM articles a JOIN revisions r
         ON r.id = a.published_revision_id WHERE a.id = $1`,
        [articleId],
      );
      const step = { totpStep: board.nextStep(), provenAt: clock.now() };
      return board.as(person, articleId, {
        ...{ name: 'confirm', digest: digest ?? shown?.digest ?? '' },
        proof: { ...{ userId: person, method: 'password+totp' }, ...step },
      });
    },
    toReview: async (articleId) => {
      await board.as('ada', articleId, { name: 'submit' });
      await board.as('edda', articleId, { name: 'open-round', reviewerIds: ['rolf', 'runa'] });
      for (const reviewer of ['rolf', 'runa'] as const)
        await board.as(reviewer, articleId, {
          ...{ name: 'accept', isConfidentialityAccepted: true },
          disclosure: NOTHING_TO_DISCLOSE,
        });
      return board.digestOf(articleId);
    },
  };
  return board;
}

function aUser(id: string, at: number): UserRow {
  return {
    id,
    username: id,
    email: `${id}@example.org`,
    name: `Dr ${id}`,
    searchName: `dr ${id}`,
    credentials: 'MD',
    specialty: null,
    orcid: null,
    tz: 'Europe/Berlin',
    passwordHash: null,
    totpSeed: null,
    totpLastStep: -1,
    totpConfirmedAt: at,
    failures: 0,
    lockedUntil: null,
    disabledAt: null,
    createdAt: at,
    version: 1,
  };
}
