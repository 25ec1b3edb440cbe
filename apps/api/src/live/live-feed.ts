import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database, LogReader } from '#libs/persistence';
import { type Logger } from '#libs/runtime';
import { LOGGER } from '../http/tokens.js';
import { Sessions } from '../identity/sessions.js';
import { type Listener } from './listener.js';
import { maySee } from './may-see.js';
import { type Present, Presence } from './presence.js';

const LOOK_EVERY_MS = 1_000;
/** In looks: signs of life to the network and to the other servers, and whether sessions still last. */
const KEEP_EVERY = 5;
const MOST_AT_ONCE = 500;
/** The oldest stream of a person gives way to the newest beyond these. */
const MOST_A_PERSON = 10;

/**
 * What happens in articles, told to those who may see them. Read off the log itself, which every
 * server and worker writes: nothing else has to be told, and nothing can be told that did not happen.
 */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private timer?: NodeJS.Timeout | undefined;
  private isLooking = false;
  private seq = 0;
  private looks = 0;
  private readonly told = new Map<Listener, string>();

  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly presence: Presence,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async add(listener: Listener): Promise<void> {
    if (this.listeners.size === 0) this.seq = await new LogReader(this.db.reader).size();
    this.listeners.add(listener);
    const own = [...this.listeners].filter(
      ({ caller }) => caller.actor.id === listener.caller.actor.id,
    );
    if (own.length > MOST_A_PERSON) own[0]?.end();
    this.timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  remove(listener: Listener): void {
    this.listeners.delete(listener);
    this.told.delete(listener);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    for (const listener of this.listeners) listener.end();
  }

  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      this.looks += 1;
      const isDue = this.looks % KEEP_EVERY === 0;
      if (isDue) await this.keep();
      await this.tellChanges();
      await this.tellPresence(isDue);
      if (this.listeners.size === 0) this.rest();
    } catch (error) {
      this.logger.warn({ err: error }, 'Could not look for what happened; it is tried again.');
    } finally {
      this.isLooking = false;
    }
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** Ends the streams of sessions that are over (SEC-21), and keeps the others open. */
  private async keep(): Promise<void> {
    for (const listener of this.listeners) {
      const caller = await this.sessions.look(listener.cookie);
      if (caller) listener.keep();
      else {
        listener.send('ended', {});
        listener.end();
      }
    }
  }

  private async tellChanges(): Promise<void> {
    if (this.listeners.size === 0) return;
    const rows = await this.db.reader.query<{ seq: number; articleId: string | null }>(
      `SELECT seq AS "seq", article_id AS "articleId" FROM audit_events
       WHERE seq >= $1 ORDER BY seq LIMIT ${MOST_AT_ONCE}`,
      [this.seq],
    );
    const last = rows.at(-1);
    if (last) this.seq = Number(last.seq) + 1;
    const changed = new Set(rows.flatMap(({ articleId }) => articleId ?? []));
    for (const articleId of changed)
      for (const listener of this.listeners)
        if (await maySee(this.db.reader, listener.caller, articleId))
          listener.send('changed', { articleId });
  }

  private async tellPresence(isDue: boolean): Promise<void> {
    const open = new Map<string, string>();
    const pairs: (readonly [string, string])[] = [];
    for (const { articleId, caller } of this.listeners) {
      if (articleId === undefined || open.has(`${articleId} ${caller.actor.id}`)) continue;
      open.set(`${articleId} ${caller.actor.id}`, articleId);
      pairs.push([articleId, caller.actor.id]);
    }
    await this.presence.say(pairs, isDue);
    const present = await this.presence.of([...new Set(open.values())]);
    for (const listener of this.listeners) this.tellWho(listener, present);
  }

  /** Those who have the article open too, when they are others than a moment ago. */
  private tellWho(listener: Listener, present: readonly Present[]): void {
    if (listener.articleId === undefined) return;
    const people = present
      .filter((it) => it.articleId === listener.articleId && it.id !== listener.caller.actor.id)
      .map(({ id, name }) => ({ id, name }));
    const now = JSON.stringify(people);
    if (now === (this.told.get(listener) ?? '[]')) return;
    this.told.set(listener, now);
    listener.send('present', { people });
  }
}
