import { Inject, Injectable } from '@nestjs/common';
import { Database, SignInLinkRow, type Tx, UserRow, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { Problem } from '../http/problem.js';
import { CLOCK } from '../http/tokens.js';
import { hashOfToken, newToken } from './secret-tokens.js';

export type LinkPurpose = SignInLinkRow['purpose'];

const HOUR = 3_600_000;
/** How long a link can be used, in ms. */
const LINK_LIFETIME: Readonly<Record<LinkPurpose, number>> = {
  'sign-in': HOUR,
  'set-up': 24 * HOUR,
  enrol: 72 * HOUR,
};

/** A link that can still be used, and the person it is for (nobody for `set-up`). */
export interface OpenLink {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly user?: UserRow;
}

/** Links that work once. The database has only what their token hashes to. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes a link in a transaction of its own; its token is told here and never again. */
  issue(
    context: WriteContext,
    link: { readonly purpose: LinkPurpose; readonly userId?: string; readonly lifetimeMs?: number },
  ): Promise<string> {
    // A repeated request must not read the token back: it would have to be kept for that.
    const once: WriteContext = { ...context, idempotency: undefined };
    return this.db.work.run(once, (tx) => this.issueIn(tx, context.actor.id, link));
  }

  /** The link of a token, while it can be used. Reads only. */
  async find(token: string): Promise<OpenLink | undefined> {
    const row = await this.db.reader.findOne(SignInLinkRow, { tokenHash: hashOfToken(token) });
    if (!row || row.usedAt !== null || row.expiresAt <= this.clock.now()) return undefined;
    const { tokenHash, purpose, userId } = row;
    if (userId === null) return { tokenHash, purpose };
    const user = await this.db.reader.findOne(UserRow, { id: userId });
    return user && user.disabledAt === null ? { tokenHash, purpose, user } : undefined;
  }

  /** Spends a link; of two requests at the same moment one wins. @throws Problem `link-not-valid` */
  async spend(tx: Tx, { tokenHash, purpose }: OpenLink): Promise<void> {
    const met = await tx.execute(
      'UPDATE sign_in_links SET used_at = $1 WHERE token_hash = $2 AND used_at IS NULL AND expires_at > $3',
      [tx.at, tokenHash, tx.at],
    );
    if (met !== 1) throw linkNotValid();
    tx.audit.append({
      action: 'sign-in-link.used',
      object: { type: 'sign-in-link', id: tokenHash.slice(0, 16) },
      why: { code: purpose, text: '' },
    });
  }

  private async issueIn(
    tx: Tx,
    issuedBy: string,
    link: { readonly purpose: LinkPurpose; readonly userId?: string; readonly lifetimeMs?: number },
  ): Promise<string> {
    const token = newToken();
    const tokenHash = hashOfToken(token);
    await tx.insert(SignInLinkRow, {
      tokenHash,
      userId: link.userId ?? null,
      purpose: link.purpose,
      issuedBy,
      issuedAt: tx.at,
      expiresAt: tx.at + (link.lifetimeMs ?? LINK_LIFETIME[link.purpose]),
      usedAt: null,
    });
    tx.audit.append({
      action: 'sign-in-link.issued',
      object: { type: 'sign-in-link', id: tokenHash.slice(0, 16) },
      why: { code: link.purpose, text: link.userId ? `For the person ${link.userId}.` : '' },
    });
    return token;
  }
}

/** Where a link leads, below the address of the site. */
export const linkPath = (token: string): string => `/sign-in/${token}`;

function linkNotValid(): Problem {
  return new Problem(
    'link-not-valid',
    'This link was already used or is too old. Ask for a new one.',
  );
}
