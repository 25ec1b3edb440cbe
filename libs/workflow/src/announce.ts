import { type ActionName } from '#libs/lifecycle';
import {
  type AuditEventRow,
  type Tx,
  WebhookDeliveryRow,
  type WebhookRow,
} from '#libs/persistence';
import { job } from '#libs/queue';
import { CONFIRMED_TYPE, webhookTypeOf } from '#libs/webhooks';
import { type Scene } from './scene.js';

type Announced = Pick<Scene, 'tx' | 'article' | 'to' | 'newId'> & {
  readonly action: { readonly name: ActionName };
};

type Listener = Pick<WebhookRow, 'id'> & { readonly types: string | null };

/**
 * Notes for every system that asked to be told what has happened, in the transaction in which it happened.
 * What they are told is where things stand and nothing of the text, see docs/webhooks.md.
 */
export async function announce(
  scene: Announced,
  events: readonly Readonly<AuditEventRow>[],
): Promise<void> {
  const { tx, newId } = scene;
  const told = events.flatMap((event) => {
    const type = typeOf(scene, event);
    return type === undefined ? [] : [{ event, type }];
  });
  if (told.length === 0) return;
  const listeners = await tx.query<Listener>(
    'SELECT id, types FROM webhooks WHERE disabled_at IS NULL ORDER BY created_at, id',
  );
  if (listeners.length === 0) return;
  const shown = await shownInPublic(scene);
  for (const { event, type } of told) {
    const message = {
      ...{ type, eventId: `evt_${newId()}` },
      data: { ...about(event), state: scene.to, seq: event.seq, ...shown },
    };
    for (const { id, types } of listeners)
      if (types === null || (JSON.parse(types) as string[]).includes(type))
        await queueDelivery(tx, newId(), id, message);
  }
}

/** Something to be told; the id is the same for everybody who is told. */
export interface Message {
  /** `webhook-id`, without a full stop. */
  readonly eventId: string;
  readonly type: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Has one endpoint told, after the commit. */
export async function queueDelivery(
  tx: Tx,
  id: string,
  webhookId: string,
  { eventId, type, data }: Message,
): Promise<void> {
  const timestamp = new Date(tx.at).toISOString();
  await tx.insert(WebhookDeliveryRow, {
    ...{ id, webhookId, eventId, type },
    body: JSON.stringify({ type, timestamp, data }),
    state: 'queued',
    createdAt: tx.at,
    nextAt: tx.at,
  });
  tx.enqueue(job('call-webhook', `call-webhook-${id}-0`, { deliveryId: id }));
}

function typeOf({ action }: Announced, event: Readonly<AuditEventRow>): string | undefined {
  const isConfirmed = action.name === 'confirm' && event.action === 'signature.made';
  return isConfirmed ? CONFIRMED_TYPE : webhookTypeOf(event.action);
}

const ID_OF: Readonly<Record<string, string>> = { assignment: 'assignmentId', round: 'roundId' };

/** Ids tell nothing to who may not read what they stand for: no name, no title, no reason. */
function about(event: Readonly<AuditEventRow>): Record<string, string> {
  const name = ID_OF[event.objectType];
  return { articleId: event.articleId ?? '', ...(name && { [name]: event.objectId }) };
}

/** The address is made from the title, so it stays unsaid, like the digest, until readers have seen both. */
async function shownInPublic({
  tx,
  article,
}: Pick<Scene, 'tx' | 'article'>): Promise<Record<string, string>> {
  const shown = await tx.queryOne<{ digest: string }>(
    'SELECT digest FROM publications WHERE article_id = $1 ORDER BY seq DESC LIMIT 1',
    [article.id],
  );
  return shown ? { slug: article.slug, publishedDigest: shown.digest } : {};
}
