import { CommanderError } from 'commander';
import { BundleError } from '#libs/bundle';
import { type Environment, InvalidEnvironment } from '#libs/runtime';
import { NotFound, WorkflowError } from '#libs/workflow';
import { CliError } from './cli-error.js';
import { programOf } from './program.js';
import { plainLine, type Terminal } from './terminal.js';

/** Runs one command and answers with the exit code: 0 done, 1 verification failed, 2 anything else. */
export async function runCli(
  args: readonly string[],
  environment: () => Readonly<Environment>,
  terminal: Terminal,
): Promise<number> {
  try {
    await programOf(environment, terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { code, message } = toldOf(error);
    terminal.error(`imprimatur: ${plainLine(message)}`);
    return code;
  }
}

function toldOf(error: unknown): { code: number; message: string } {
  if (error instanceof CliError) return { code: error.exitCode, message: error.message };
  if (error instanceof CommanderError)
    return { code: 2, message: `${usageFault(error)} Try: imprimatur --help` };
  const isExpected = [InvalidEnvironment, BundleError, NotFound, WorkflowError].some(
    (kind) => error instanceof kind,
  );
  const message = error instanceof Error ? error.message : String(error);
  return { code: 2, message: isExpected ? message : `It did not work: ${message}` };
}

function usageFault({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Say what to do.';
  return `${message.replace(/^error: /, '')}.`;
}
