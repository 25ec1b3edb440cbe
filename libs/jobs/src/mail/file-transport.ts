import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneLine } from './one-line.js';
import { type Handover, type MailTransport, type OutgoingMail } from './transport.js';

/** Without a mail system: each mail becomes a file, named after its id. */
export class FileTransport implements MailTransport {
  constructor(private readonly folder: string) {}

  async send(mail: OutgoingMail): Promise<Handover> {
    const file = `${mail.id}.eml`;
    try {
      await this.store(file, mail.bytes);
      return { kind: 'accepted', response: `Written to ${file}`, file };
    } catch (error) {
      const response = oneLine(`The mail folder cannot be written to: ${String(error)}`);
      return { kind: 'deferred', response, isUnknowable: false };
    }
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }

  /** Never a half-written file: written beside, then moved into place. */
  private async store(file: string, content: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, file);
    await writeFile(`${path}.part`, content, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }
}
