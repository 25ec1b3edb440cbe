import { type ActionName } from '#libs/lifecycle';
import { MailRow } from '#libs/persistence';
import { job } from '#libs/queue';
import { type Outcome, type Scene } from './scene.js';

/** Somebody who is told about what happened, in which words. */
interface Notice {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

type Reaction = (
  scene: Scene<ActionName>,
  result: NonNullable<Outcome['result']>,
) => Promise<Notice[]>;

const nobody: Reaction = async () => [];
const title = (scene: Scene<ActionName>): string => `“${scene.article.title}”`;

const tell =
  (ids: (scene: Scene<ActionName>) => Promise<string[]>, subject: string, body: string): Reaction =>
  async (scene) =>
    (await ids(scene)).map((to) => ({
      to,
      subject: `${subject}: ${scene.article.title}`,
      body: body.replaceAll('{title}', title(scene)).replaceAll('{actor}', scene.actor.name),
    }));

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

const invitation: Reaction = async (scene) => {
  const { tx, article, action } = scene;
  const asked = 'reviewerIds' in action ? action.reviewerIds : [];
  const notices: Notice[] = [];
  for (const to of asked) {
    const seat = await tx.queryOne<{ respondBy: string; tz: string }>(
      `SELECT respond_by AS "respondBy", tz FROM assignments
       WHERE article_id = $1 AND reviewer_id = $2 ORDER BY invited_at DESC LIMIT 1`,
      [article.id, to],
    );
    notices.push({
      to,
      subject: `Please review: ${article.title}`,
      body: `${scene.actor.name} asks you to review ${title(scene)}. Please answer by ${seat?.respondBy ?? ''} (${seat?.tz ?? 'UTC'}). You can accept with your disclosure of interests, or decline with a reason; both take one click at your desk.`,
    });
  }
  return notices;
};

/** What follows from each action. A new action does not compile until it is listed. */
const REACTIONS: { readonly [N in ActionName]: Reaction } = {
  edit: nobody,
  submit: tell(
    editors,
    'Submitted for review',
    '{actor} has submitted {title}. Open a round to have it reviewed.',
  ),
  recall: nobody,
  'open-round': invitation,
  invite: invitation,
  'withdraw-invitation': nobody,
  accept: tell(roundOpener, 'Accepted', '{actor} has accepted to review {title}.'),
  decline: tell(roundOpener, 'Declined', '{actor} cannot review {title}. Ask somebody else.'),
  annotate: nobody,
  reply: nobody,
  'resolve-annotation': nobody,
  'submit-review': tell(
    roundOpener,
    'Review handed in',
    '{actor} has handed in the review of {title}.',
  ),
  sign: tell(roundOpener, 'Signed', '{actor} has signed {title}.'),
  'request-changes': tell(
    author,
    'Changes requested',
    '{actor} asks for changes to {title}. Your desk shows each passage.',
  ),
  approve: tell(author, 'Approved', '{title} is approved and can be published.'),
  publish: tell(author, 'Published', '{title} is published.'),
  release: tell(
    author,
    'Published',
    '{title} is published: the last signature it needed has been made.',
  ),
  withdraw: tell(author, 'Withdrawn', '{actor} has withdrawn {title} from readers.'),
  retract: tell(author, 'Retracted', '{actor} has retracted {title}.'),
  archive: nobody,
  reopen: nobody,
};

/** Writes the mails and jobs that follow, in the same transaction as what they follow from. */
export async function react(
  scene: Scene<ActionName>,
  result: NonNullable<Outcome['result']>,
): Promise<void> {
  const { tx, article, action, actor } = scene;
  for (const notice of await REACTIONS[action.name](scene, result)) {
    if (notice.to === actor.id || notice.to.startsWith('system:')) continue;
    const id = scene.newId();
    await tx.insert(MailRow, {
      id,
      userId: notice.to,
      kind: action.name,
      subject: notice.subject,
      body: notice.body,
      articleId: article.id,
      at: tx.at,
      writtenAt: null,
      file: null,
    });
    tx.enqueue(job('write-mail', `write-mail-${id}`, { mailId: id }));
  }
  if (action.name === 'submit') {
    const { id } = scene.revision;
    tx.enqueue(job('render-revision', `render-revision-${id}`, { revisionId: id }));
  }
}
