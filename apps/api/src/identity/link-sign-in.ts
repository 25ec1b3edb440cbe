import { Injectable } from '@nestjs/common';
import { Database, type UserRow, type WriteContext } from '#libs/persistence';
import { actorOfUser } from './actor-of-user.js';
import { Sessions } from './sessions.js';
import { type OpenLink, SignInLinks } from './sign-in-links.js';

/** A session from a link alone: it reads and works, and it can sign nothing (SIG-3). */
@Injectable()
export class LinkSignIn {
  constructor(
    private readonly db: Database,
    private readonly links: SignInLinks,
    private readonly sessions: Sessions,
  ) {}

  /** The token of the new session. @throws Problem `link-not-valid` */
  async begin(link: OpenLink & { readonly user: UserRow }, context: WriteContext): Promise<string> {
    const actor = await actorOfUser(this.db.reader, link.user);
    return this.db.work.run({ ...context, actor, idempotency: undefined }, async (tx) => {
      await this.links.spend(tx, link);
      return this.sessions.start(tx, link.user.id, 'link', context.source);
    });
  }
}
