import { type ActionName } from '#libs/lifecycle';
import { type MailKind } from '#libs/mail';
import { job } from '#libs/queue';
import { type Outcome, type Scene } from './scene.js';
import { type Notice, tell } from './tell.js';

type Reaction = (
  scene: Scene<ActionName>,
  result: NonNullable<Outcome['result']>,
) => Promise<Notice[]>;

const nobody: Reaction = async () => [];

/** The same mail to some people; `actor`, `title` and `reason` are known to each template. */
const toEach =
  (ids: (scene: Scene<ActionName>) => Promise<string[]>, kind: MailKind): Reaction =>
  async (scene, result) =>
    (await ids(scene)).map((to) => ({ to, kind, ...about(scene, result) }));

/** What every mail about an action has. */
function about(
  scene: Scene<ActionName>,
  result: NonNullable<Outcome['result']>,
): Pick<Notice, 'variables' | 'articleId' | 'replyToId'> {
  const { article, actor, action } = scene;
  const said = { ...result, ...('reason' in action && { reason: action.reason ?? '' }) };
  const texts = Object.entries(said).map(([name, value]) => [name, String(value ?? '')]);
  return {
    articleId: article.id,
    replyToId: actor.id,
    variables: { ...Object.fromEntries(texts), actor: actor.name, title: article.title },
  };
}

const author = async (scene: Scene<ActionName>): Promise<string[]> => [scene.article.authorId];

const roundOpener = async ({ tx, article }: Scene<ActionName>): Promise<string[]> => {
  const round = await tx.queryOne<{ id: string }>(
    'SELECT opened_by AS id FROM rounds WHERE id = $1',
    [article.openRoundId ?? ''],
  );
  return round ? [round.id] : [];
};

const editors = async ({ tx }: Scene<ActionName>): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT u.id AS id FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE r.role = 'editor' AND u.disabled_at IS NULL ORDER BY u.id`,
  );
  return rows.map((row) => row.id);
};

const invitation: Reaction = async (scene, result) => {
  const { tx, article, action } = scene;
  const asked = 'reviewerIds' in action ? action.reviewerIds : [];
  const notices: Notice[] = [];
  for (const to of asked) {
    const seat = await tx.queryOne<{ id: string; respondBy: string; tz: string }>(
      `SELECT id, respond_by AS "respondBy", tz FROM assignments
       WHERE article_id = $1 AND reviewer_id = $2 ORDER BY invited_at DESC LIMIT 1`,
      [article.id, to],
    );
    if (!seat) continue;
    const known = about(scene, result);
    const variables = { ...known.variables, respondBy: seat.respondBy, zone: seat.tz };
    notices.push({ ...known, to, kind: 'invitation', assignmentId: seat.id, variables });
  }
  return notices;
};

/** What follows from each action. A new action does not compile until it is listed. */
const REACTIONS: { readonly [N in ActionName]: Reaction } = {
  edit: nobody,
  submit: toEach(editors, 'submitted'),
  recall: nobody,
  'open-round': invitation,
  invite: invitation,
  'withdraw-invitation': nobody,
  accept: toEach(roundOpener, 'accepted'),
  decline: toEach(roundOpener, 'declined'),
  annotate: nobody,
  reply: nobody,
  'resolve-annotation': nobody,
  'submit-review': toEach(roundOpener, 'review-in'),
  sign: toEach(roundOpener, 'signed'),
  'request-changes': toEach(author, 'changes-requested'),
  approve: toEach(author, 'approved'),
  publish: toEach(author, 'published'),
  release: toEach(author, 'published'),
  withdraw: toEach(author, 'withdrawn'),
  retract: toEach(author, 'retracted'),
  archive: nobody,
  reopen: nobody,
};

/** Writes the mails and jobs that follow, in the same transaction as what they follow from. */
export async function react(
  scene: Scene<ActionName>,
  result: NonNullable<Outcome['result']>,
): Promise<void> {
  const { tx, action, actor } = scene;
  const notices = await REACTIONS[action.name](scene, result);
  await tell(
    tx,
    scene.newId,
    notices.filter(({ to }) => to !== actor.id),
  );
  if (action.name === 'submit') {
    const { id } = scene.revision;
    tx.enqueue(job('render-revision', `render-revision-${id}`, { revisionId: id }));
  }
}
