import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { VERIFIER_FILE } from '#libs/bundle';
import { type Database } from '#libs/persistence';
import { cliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { type Instance } from '../open-instance.js';
import { plainLine, type Terminal } from '../terminal.js';
import { type Verdict, verifyDatabase } from '../verify/verify-database.js';

/** Verifies the live log and writes down that it did, and with what result (AUD-2). */
export async function verifyLog({ db, keys }: Instance, terminal: Terminal): Promise<void> {
  const verdict = await verifyDatabase(db.reader, keys);
  await record(db, verdict, terminal);
  if (!verdict.ok) {
    const where = verdict.seq === null ? 'log' : `event ${verdict.seq}`;
    throw new CliError(`FAILED ${where}: ${verdict.kind}: ${verdict.message}`, 1);
  }
  terminal.out(`OK: ${verdict.size} events, their values, checkpoints and signatures all hold.`);
}

async function record(db: Database, verdict: Verdict, terminal: Terminal): Promise<void> {
  const why = verdict.ok
    ? { code: 'verified', text: `${verdict.size} events hold.` }
    : { code: verdict.kind, text: `Event ${verdict.seq ?? 'none'}: ${verdict.message}` };
  try {
    await db.work.run(cliContext(), async (tx) => {
      tx.audit.append({ action: 'verification.run', object: { type: 'log', id: 'audit' }, why });
    });
  } catch (error) {
    // The verdict matters more than its record: a damaged log may not take another event.
    terminal.error(plainLine(`The run could not be recorded: ${(error as Error).message}`));
  }
}

/** Verifies a bundle with this installation's own verifier, not with the one inside the bundle. */
export function verifyBundle(dir: string, against: string | undefined, terminal: Terminal): void {
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new CliError(`There is no folder ${dir}.`);
  const more = against === undefined ? [] : ['--against', against];
  const done = spawnSync(process.execPath, [VERIFIER_FILE, dir, ...more], { encoding: 'utf8' });
  const lines = done.stdout.trimEnd().split('\n').filter(Boolean);
  if (done.status === 1) throw new CliError(lines.at(-1) ?? 'FAILED bundle', 1);
  if (done.status !== 0) throw new CliError(`There is no file ${against ?? dir}.`);
  for (const line of lines) terminal.out(plainLine(line));
}
