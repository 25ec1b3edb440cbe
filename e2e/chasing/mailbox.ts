import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';

const PATIENCE_MS = 45_000;

/** The mails that were written to the mail folder, as their readers get them. */
export class Mailbox {
  constructor(private readonly dataFolder: string) {}

  async all(): Promise<Email[]> {
    const folder = join(this.dataFolder, 'mail');
    const files = (await readdir(folder).catch(() => [])).filter((it) => it.endsWith('.eml'));
    return Promise.all(files.map(async (it) => PostalMime.parse(await readFile(join(folder, it)))));
  }

  /** Mails to one person, by username, whose subject matches. */
  async to(username: string, subject = /./): Promise<Email[]> {
    const all = await this.all();
    return all.filter(
      (mail) =>
        mail.to?.some(({ address }) => address === `${username}@example.org`) &&
        subject.test(mail.subject ?? ''),
    );
  }

  /** Waits until so many have come. @throws when they do not, or when there are more. */
  async expect(username: string, subject: RegExp, count = 1): Promise<Email[]> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.to(username, subject);
      if (found.length > count || (found.length < count && performance.now() > until))
        throw new Error(`${found.length} mails to ${username} match ${subject}, not ${count}.`);
      if (found.length === count) return found;
      await sleep(200);
    }
  }

  /** Where the personal link of a mail leads, below the address of the site. */
  static taskPath(mail: Email | undefined): string {
    const path = /\/tasks\/[\w.~-]+/.exec(mail?.text ?? '')?.[0];
    if (!path) throw new Error(`No personal link in the mail “${mail?.subject}”.`);
    return path;
  }
}
