import { createHash, randomBytes } from 'node:crypto';
import { SignInLinkRow } from '#libs/persistence';
import { cliContext, findUser } from '../cli-context.js';
import { type Instance } from '../open-instance.js';
import { type Terminal } from '../terminal.js';

const HOUR_MS = 3_600_000;
/** As long as links from the API are good for, in ms. */
const LIFETIME = { 'sign-in': HOUR_MS, enrol: 72 * HOUR_MS };

/** Prints a single-use link for a person: to sign in, or to set up password and authenticator. */
export async function linkUser(
  { db, environment }: Instance,
  username: string,
  terminal: Terminal,
): Promise<void> {
  const user = await findUser(db.reader, username);
  const purpose = user.passwordHash !== null && user.totpConfirmedAt !== null ? 'sign-in' : 'enrol';
  const token = randomBytes(32).toString('base64url');
  // Only the hash is kept, so the link is told here and never again.
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const context = cliContext();
  await db.work.run(context, async (tx) => {
    await tx.insert(SignInLinkRow, {
      tokenHash,
      userId: user.id,
      purpose,
      issuedBy: context.actor.id,
      issuedAt: tx.at,
      expiresAt: tx.at + LIFETIME[purpose],
      usedAt: null,
    });
    tx.audit.append({
      action: 'sign-in-link.issued',
      object: { type: 'sign-in-link', id: tokenHash.slice(0, 16) },
      why: { code: purpose, text: `For the person ${user.id}.` },
    });
  });
  const site = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
  terminal.out(`${site.replace(/\/$/, '')}/sign-in/${token}`);
}
