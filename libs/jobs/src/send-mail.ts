import { createHash } from 'node:crypto';
import { type JobHandler, Postpone } from '#libs/queue';
import { type JobDependencies } from './job-dependencies.js';
import { composeMail, UnfitMail } from './mail/compose-mail.js';
import { type LetterRow } from './mail/letter-row.js';
import { MailLedger } from './mail/mail-ledger.js';
import { oneLine } from './mail/one-line.js';
import { type Handover } from './mail/transport.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Waits after each try that failed for now; then the mail counts as refused. Two and a half days. */
const WAITS = [
  ...[10_000, MINUTE, 5 * MINUTE, 15 * MINUTE],
  ...[HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 16 * HOUR, 24 * HOUR],
];

type Sent = Handover & { readonly digest?: string };

/**
 * Hands a mail over to the mail system and writes down what it said. Safe to repeat and to run twice at
 * once: the row is claimed first, and a claim that was never settled is taken over when its lease has
 * run out, with the same bytes and the same Message-ID.
 */
export function sendMail(deps: JobDependencies): JobHandler<'send-mail'> {
  const { leaseMs } = deps.mailing;
  const ledger = new MailLedger({ ...deps, leaseMs });
  return async ({ mailId }) => {
    const claim = await ledger.claim(mailId);
    if (claim.kind === 'settled') return;
    if (claim.kind === 'held') throw new Postpone(claim.until, 'Another worker has this mail.');
    const { mail } = claim;
    const missing = whyNobodyReads(mail);
    if (missing) return ledger.settle({ mail, kind: 'dropped', response: missing });
    const sent = await handOver(deps, mail);
    const wait = sent.kind === 'deferred' ? WAITS[mail.attempts - 1] : undefined;
    if (sent.kind === 'deferred' && wait !== undefined) {
      await ledger.defer(mail, sent.response, sent.isUnknowable);
      throw new Postpone(deps.clock.now() + wait, sent.response);
    }
    await ledger.settle({ ...sent, kind: sent.kind === 'accepted' ? 'accepted' : 'refused', mail });
  };
}

function whyNobodyReads({ name, disabledAt }: LetterRow): string | undefined {
  if (name === null) return 'Not sent: the account does not exist.';
  return disabledAt === null ? undefined : 'Not sent: the account is disabled.';
}

async function handOver({ mailing, keys }: JobDependencies, mail: LetterRow): Promise<Sent> {
  try {
    const outgoing = await composeMail(mailing, keys, mail);
    const digest = `sha256:${createHash('sha256').update(outgoing.bytes).digest('hex')}`;
    return { ...(await mailing.transport.send(outgoing)), digest };
  } catch (error) {
    if (error instanceof UnfitMail) return { kind: 'refused', response: error.message };
    // A fault of ours must not keep the lease, and may be mended by the next version.
    const response = oneLine(`Could not be written: ${String(error)}`);
    return { kind: 'deferred', response, isUnknowable: false };
  }
}
