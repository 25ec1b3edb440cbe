import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { BounceRefused, mailSite, takeBounce } from '#libs/jobs';
import { cliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { type Instance } from '../open-instance.js';
import { type Terminal } from '../terminal.js';

/** As the API takes them, bytes. */
const MAX_REPORT = 1_048_576;

const SAID = {
  bounced: 'came back: it is marked, and the editor is told',
  noted: 'is on its way still: noted',
  known: 'was known not to have arrived: nothing changed',
};

/** Takes a delivery report as a mail system would pipe it in. */
export async function bounce(
  { db, environment }: Instance,
  file: string,
  terminal: Terminal,
): Promise<void> {
  const report = file === '-' ? readFileSync(0) : read(file);
  if (report.length > MAX_REPORT)
    throw new CliError(`The report is larger than ${MAX_REPORT} bytes.`);
  const receiver = { db, site: mailSite(environment), newId: randomUUID };
  try {
    const { mailId, outcome } = await takeBounce(receiver, report, cliContext());
    terminal.out(`Mail ${mailId} ${SAID[outcome]}.`);
  } catch (error) {
    if (error instanceof BounceRefused) throw new CliError(`${error.message} (${error.code})`);
    throw error;
  }
}

function read(file: string): Buffer {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new CliError(`There is no file ${file}.`);
  return readFileSync(file);
}
