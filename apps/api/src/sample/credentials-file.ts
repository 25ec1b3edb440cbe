import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SamplePerson } from './walk/sample-person.js';

/** Where names, passwords and authenticators of the sample people are written, in DATA_DIR. */
export const SAMPLE_CREDENTIALS_FILE = 'sample-board.txt';

const LEAD = `The sample board: five invented people.

To sign in, use a username and its password, and the six digits that an authenticator app shows
once you have given it the person's address (otpauth://...). Signing a text asks for both again.
Each code works once: wait for the next one where it was used.

The passwords were made for this folder alone. Delete the folder to begin anew.
`;

/** Writes what somebody needs to act as one of the people; only the owner can read it. */
export async function writeCredentials(
  folder: string,
  people: readonly SamplePerson[],
): Promise<void> {
  const path = join(folder, SAMPLE_CREDENTIALS_FILE);
  const entries = people.map(({ identity, password, otpauth }) =>
    [
      `${identity.name}, ${identity.credentials} (${identity.roles.join(', ')})`,
      `  username  ${identity.username}`,
      `  password  ${password}`,
      `  address   ${otpauth}`,
    ].join('\n'),
  );
  await writeFile(path, `${[LEAD.trimEnd(), ...entries].join('\n\n')}\n`, { mode: 0o600 });
  // The mode above counts for a new file only.
  await chmod(path, 0o600);
}
