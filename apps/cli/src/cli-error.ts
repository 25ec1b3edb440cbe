/** What was asked cannot be done as asked: one line to the person, and an exit code. */
export class CliError extends Error {
  constructor(
    message: string,
    /** 2: wrong usage or input. 1: the answer to the question is no. */
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
    this.name = 'CliError';
  }
}
