import {
  type ActionName,
  type ActionRequest,
  type Actor,
  allowedActions,
  decide,
  gatesOf,
  type Gate,
  type OfferedAction,
  type Refusal,
  ruleOf,
} from '#libs/lifecycle';
import {
  ArticleRow,
  type Database,
  RevisionRow,
  type SqlReading,
  StaleVersion,
  type Tx,
  type WriteContext,
} from '#libs/persistence';
import { type Action } from './actions.js';
import { announce } from './announce.js';
import { EFFECTS } from './effects/index.js';
import { ActionRefused, NotFound, WorkflowError } from './errors.js';
import { factsOf } from './facts-of.js';
import { type Keys } from './keys.js';
import { policyOfRevision } from './policy-in-force.js';
import { react } from './reactions.js';
import { type Effect, type Scene } from './scene.js';

/** Where the article stands after an action. */
export interface Performed {
  readonly articleId: string;
  readonly state: string;
  readonly version: number;
  readonly result: Readonly<Record<string, string | number | null>>;
}

const SYSTEM_POLICY: Actor = { id: 'system:policy', name: 'System (policy)', roles: [], tz: 'UTC' };
const SIGNS: readonly ActionName[] = ['sign', 'confirm'];
const LOOKS_AT_CITATIONS: readonly ActionName[] = ['approve', 'publish', 'release'];

/** The only door through which an article changes. */
export class ReviewWorkflow {
  constructor(
    private readonly db: Database,
    private readonly keys: Keys,
    private readonly newId: () => string,
    private readonly now: () => number,
  ) {}

  /**
   * Carries out one action, or throws and leaves nothing but a record of the refusal.
   * @param expectedVersion the article's version the caller saw; another one is stale (WF-3).
   * @throws ActionRefused, NotFound, StaleVersion, WorkflowError
   */
  async perform(
    articleId: string,
    action: Action,
    given: WriteContext,
    expectedVersion?: number,
  ): Promise<Performed> {
    // AUD-3: the trail names the role that allows the action, not just any the person has.
    const role = ruleOf(action.name).by.find((it) => given.actor.roles.includes(it));
    const context = { ...given, ...(role && { role }) };
    try {
      return await this.db.work.run(context, async (tx) => {
        const performed = await this.performIn(
          tx,
          articleId,
          action,
          context.actor,
          expectedVersion,
        );
        if (action.name !== 'sign') return performed;
        const released = await this.publishIfSigned(tx, articleId);
        // The signer asked for a signature, so the answer still says which one it became.
        return released
          ? { ...released, result: { ...released.result, ...performed.result } }
          : performed;
      });
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal) await this.record(refusal, articleId, action, context);
      throw error;
    }
  }

  /** What this person can do with the article now, for the screens. */
  async offered(sql: SqlReading, articleId: string, actor: Actor): Promise<OfferedAction[]> {
    const asked = { name: 'publish', confirmingId: actor.id } as const;
    const { facts } = await this.look(sql, articleId, asked, this.now());
    return allowedActions(facts, actor);
  }

  /** Each gate on the way to the public, passed or not, and why. */
  async gates(sql: SqlReading, articleId: string): Promise<Gate[]> {
    const { facts } = await this.look(sql, articleId, { name: 'publish' }, this.now());
    return gatesOf(facts);
  }

  private async performIn(
    tx: Tx,
    articleId: string,
    action: Action,
    actor: Actor,
    expectedVersion?: number,
  ): Promise<Performed> {
    const { article, revision, policy, facts } = await this.look(
      tx,
      articleId,
      { ...action, ...(action.name === 'confirm' && { confirmingId: actor.id }) },
      tx.at,
    );
    if (expectedVersion !== undefined && article.version !== expectedVersion)
      throw new StaleVersion('article');
    const verdict = decide(facts, requestOf(action), actor);
    if (verdict.refused) throw new ActionRefused(verdict);
    const scene: Scene = {
      ...{ tx, article, revision, facts, action, actor, policy },
      to: verdict.to,
      keys: this.keys,
      newId: this.newId,
    };
    const begun = tx.audit.size;
    const outcome = await (EFFECTS[action.name] as Effect<ActionName>)(scene);
    const version = await moveTo(tx, article, { ...outcome.patch, state: verdict.to });
    const result = outcome.result ?? {};
    await react(scene, result);
    await announce(scene, tx.audit.since(begun));
    return { articleId, state: verdict.to, version, result };
  }

  private async look(
    sql: SqlReading,
    articleId: string,
    action: Looked,
    at: number,
  ): Promise<Pick<Scene, 'article' | 'revision' | 'policy' | 'facts'>> {
    const article = await sql.findOne(ArticleRow, { id: articleId });
    if (!article) throw new NotFound('article');
    const revision = await sql.findOne(RevisionRow, { id: article.currentRevisionId });
    if (!revision) throw new NotFound('revision');
    const policy = await policyOfRevision(sql, revision, at);
    const { annotationId, confirmingId } = action;
    const facts = await factsOf(
      sql,
      {
        ...{ article, revision, policy },
        ...(annotationId !== undefined && { annotationId }),
        ...(confirmingId !== undefined && { confirmingId }),
        needsCitations: LOOKS_AT_CITATIONS.includes(action.name),
      },
      this.keys,
      at,
    );
    return { article, revision, policy, facts };
  }

  /** SIG-14: where the policy says so, the sign-off that completes the quorum publishes, once. */
  private async publishIfSigned(tx: Tx, articleId: string): Promise<Performed | undefined> {
    const { facts, policy } = await this.look(tx, articleId, { name: 'publish' }, tx.at);
    if (!policy.rules.publishWhenSigned || !facts.digest) return undefined;
    const release = { name: 'release', digest: facts.digest } as const;
    if (decide(facts, release, SYSTEM_POLICY).refused) return undefined;
    return this.performIn(tx, articleId, release, SYSTEM_POLICY);
  }

  /** WF-1, SEC-40: what was refused is in the log too, under the same request. */
  private async record(
    refusal: Recorded,
    articleId: string,
    action: Action,
    context: WriteContext,
  ): Promise<void> {
    const { actor, role, auth, source, requestId } = context;
    await this.db.work.run(
      { actor, source, requestId, ...(role && { role }), ...(auth && { auth }) },
      async (tx) => {
        tx.audit.append({
          action: SIGNS.includes(action.name) ? 'signature.refused' : 'access.refused',
          object: { type: 'article', id: articleId },
          article: articleId,
          why: { code: refusal.code, text: `${action.name}: ${refusal.message}` },
          outcome: 'refused',
        });
      },
    );
  }
}

/** What an action tells about the facts that it needs. */
interface Looked {
  readonly name: ActionName;
  readonly annotationId?: string;
  /** Who may sign the public text again, where that is asked. */
  readonly confirmingId?: string;
}

type Recorded = Pick<Refusal, 'message'> & { readonly code: string };

/** What belongs in the log of the things thrown: the table's no, and a code that was used before. */
function refusalIn(error: unknown): Recorded | undefined {
  if (error instanceof ActionRefused) return error.refusal;
  return error instanceof WorkflowError && error.code === 'reauthentication-failed'
    ? error
    : undefined;
}

function requestOf(action: Action): ActionRequest & { name: ActionName } {
  return action;
}

/** UPDATE ... WHERE version = ?; an unchanged article keeps its version. */
async function moveTo(tx: Tx, article: ArticleRow, patch: Partial<ArticleRow>): Promise<number> {
  const isSame = Object.keys(patch).length === 1 && patch.state === article.state;
  if (isSame) return article.version;
  const version = article.version + 1;
  const met = await tx.update(
    ArticleRow,
    { id: article.id, version: article.version },
    { ...patch, version, updatedAt: tx.at },
  );
  if (met !== 1) throw new StaleVersion('article');
  return version;
}
