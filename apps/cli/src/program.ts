import { Command } from 'commander';
import { type Environment, VERSION } from '#libs/runtime';
import { CliError } from './cli-error.js';
import { bounce } from './commands/bounce.js';
import { doctor } from './commands/doctor.js';
import { exportBundle } from './commands/export-bundle.js';
import { importFile, type ImportOptions } from './commands/import-article.js';
import { linkUser } from './commands/link-user.js';
import { migrateDatabase } from './commands/migrate-database.js';
import { verifyBundle, verifyLog } from './commands/verify.js';
import { withDatabase, withInstance } from './open-instance.js';
import { type Terminal } from './terminal.js';

/** All commands. The environment is read when one runs, so that --help works without any. */
export function programOf(environment: () => Readonly<Environment>, terminal: Terminal): Command {
  const program = new Command('imprimatur')
    .description('Editorial review where the signature is on the text.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      // Said by whoever runs the program, in one line.
      writeErr: () => undefined,
    });
  addTrailCommands(program, environment, terminal);
  addServerCommands(program, environment, terminal);
  return program;
}

function addTrailCommands(
  program: Command,
  environment: () => Readonly<Environment>,
  terminal: Terminal,
): void {
  program
    .command('import')
    .description('take an article in from Markdown or a plain-text question page')
    .argument('<file>')
    .option('--references <file>', 'CSL-JSON')
    .option('--as <username>', 'whose article it becomes')
    .action((file: string, options: ImportOptions) =>
      withInstance(environment(), (instance) => importFile(instance, file, options, terminal)),
    );
  program
    .command('export')
    .description('write log, signed texts and proofs to a new folder')
    .requiredOption('--out <dir>')
    .option('--article <slug>')
    .action((options: { out: string; article?: string }) =>
      withInstance(environment(), (instance) => exportBundle(instance, options, terminal)),
    );
  program
    .command('verify')
    .description('verify a bundle, or the live log when no folder is named')
    .argument('[bundle]')
    .option('--against <checkpoint>', 'a checkpoint of an earlier bundle')
    .action((bundle: string | undefined, { against }: { against?: string }) => {
      if (bundle !== undefined) return verifyBundle(bundle, against, terminal);
      if (against !== undefined) throw new CliError('--against needs the folder of a bundle.');
      return withInstance(environment(), (instance) => verifyLog(instance, terminal));
    });
}

function addServerCommands(
  program: Command,
  environment: () => Readonly<Environment>,
  terminal: Terminal,
): void {
  program
    .command('migrate')
    .description('bring the database up to date')
    .option('--app-role <role>', 'PostgreSQL: give this role the rights that the server needs')
    .action((options: { appRole?: string }) =>
      withDatabase(environment(), (db) => migrateDatabase(db, options, terminal), {
        mayCreate: true,
      }),
    );
  program
    .command('doctor')
    .description('look at everything an instance needs to run')
    .action(async () => {
      const isWell = await doctor(environment(), terminal);
      if (!isWell) throw new CliError('Something needs attention, see above.', 1);
    });
  program
    .command('bounce')
    .description('take a delivery report from a file, or from standard input')
    .argument('[file]', 'the whole message; - is standard input', '-')
    .action((file: string) =>
      withInstance(environment(), (instance) => bounce(instance, file, terminal)),
    );
  program
    .command('user:link')
    .description('print a single-use sign-in link')
    .argument('<username>')
    .action((username: string) =>
      withInstance(environment(), (instance) => linkUser(instance, username, terminal)),
    );
}
