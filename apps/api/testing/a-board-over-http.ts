import { ICMJE_ITEMS } from '#libs/workflow';
import { aText } from './a-text.js';
import { type DEFAULT_RULES } from '#libs/workflow';
import { boardApp } from './board-app.js';
import { TEST_PASSWORD, type TestApp, type TestClient, type TestUser } from './index.js';
import { type TestResponse } from './index.js';

export const NOTHING_TO_DISCLOSE = ICMJE_ITEMS.map(({ id }) => ({
  item: id,
  none: true,
  entries: [],
}));

/** Somebody with a session. */
export interface Member {
  readonly user: TestUser;
  readonly client: TestClient;
}

/** An author, an editor and two reviewers, signed in; walks articles along the main path. */
export class BoardOverHttp {
  constructor(
    readonly app: TestApp,
    readonly author: Member,
    readonly editor: Member,
    readonly reviewers: readonly [Member, Member],
  ) {}

  /** A new draft; answers with its path. */
  async draft(more: object = {}): Promise<string> {
    const answer = await this.author.client.post('/api/articles', { body: aText(more) });
    return `/api/articles/${ok(answer).json<{ articleId: string }>().articleId}`;
  }

  /** Version and digest of the article as it is now. */
  async now(path: string): Promise<{ version: number; digest: string; state: string }> {
    const read = ok(await this.editor.client.get(path)).json<{
      version: number;
      state: string;
      revision: { digest: string };
    }>();
    return { version: read.version, state: read.state, digest: read.revision.digest };
  }

  /** Posts with the present version as If-Match. */
  async act(who: Member, path: string, action: string, body: object = {}): Promise<TestResponse> {
    const { version } = await this.now(path);
    return who.client.post(`${path}/${action}`, { body, version });
  }

  async submitted(more: object = {}): Promise<string> {
    const path = await this.draft(more);
    ok(await this.act(this.author, path, 'submit'));
    return path;
  }

  /** Submitted, a round opened, nobody has answered yet. */
  async invited(more: object = {}): Promise<string> {
    const path = await this.submitted(more);
    const reviewerIds = this.reviewers.map(({ user }) => user.id);
    ok(await this.act(this.editor, path, 'rounds', { reviewerIds }));
    return path;
  }

  /** Both reviewers have accepted. */
  async inReview(more: object = {}): Promise<string> {
    const path = await this.invited(more);
    for (const reviewer of this.reviewers) ok(await this.accept(reviewer, path));
    return path;
  }

  accept({ client }: Member, path: string): Promise<TestResponse> {
    return client.post(`${path}/accept`, {
      body: { confidentiality: true, disclosure: NOTHING_TO_DISCLOSE },
    });
  }

  /** What a signature has to send, with a code never used before. */
  async signing(who: Member, path: string): Promise<Record<string, string>> {
    const { digest } = await this.now(path);
    const code = await this.app.code(who.user);
    return { digest, meaning: 'medical-approval', password: TEST_PASSWORD, code };
  }

  async sign(who: Member, path: string, more: object = {}): Promise<TestResponse> {
    const body = { ...(await this.signing(who, path)), ...more };
    return who.client.post(`${path}/signatures`, { body });
  }

  async published(more: object = {}): Promise<string> {
    const path = await this.inReview(more);
    for (const reviewer of this.reviewers) ok(await this.sign(reviewer, path));
    ok(await this.act(this.editor, path, 'approve'));
    const { digest } = await this.now(path);
    ok(await this.act(this.editor, path, 'publish', { digest }));
    return path;
  }

  /** Events in the log. */
  async logSize(): Promise<number> {
    const sql = 'SELECT size AS "size" FROM audit_head WHERE id = 1';
    return (await this.app.db.reader.queryOne<{ size: number }>(sql))?.size ?? 0;
  }
}

/** Boots the API with a policy and its people. Close `.app` in `afterAll`. */
export async function aBoardOverHttp(
  rules: Partial<typeof DEFAULT_RULES> = {},
): Promise<BoardOverHttp> {
  const app = await boardApp(rules);
  const member = async (role: 'author' | 'editor' | 'reviewer'): Promise<Member> => {
    const user = await app.user({ roles: [role] });
    return { user, client: await app.signedIn(user) };
  };
  const [author, editor] = [await member('author'), await member('editor')];
  return new BoardOverHttp(app, author, editor, [
    await member('reviewer'),
    await member('reviewer'),
  ]);
}

/** The answer, if it says that it went well. */
export function ok(answer: TestResponse): TestResponse {
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode}: ${answer.body}`);
  return answer;
}
