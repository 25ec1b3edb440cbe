import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { MailRow, systemContext, UserRow } from '#libs/persistence';
import { type JobHandler } from '#libs/queue';
import { type JobDependencies } from './job-dependencies.js';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });

/**
 * Writes a mail to the mail folder. Safe to repeat: file name and Message-ID come from the mail's
 * id, and a mail that was written is not written again.
 */
export function sendMail(deps: JobDependencies): JobHandler<'send-mail'> {
  return async ({ mailId }) => {
    const mail = await deps.db.reader.findOne(MailRow, { id: mailId });
    if (!mail || mail.writtenAt !== null) return;
    const to = await deps.db.reader.findOne(UserRow, { id: mail.userId });
    if (!to || to.disabledAt !== null) return;
    const file = `${mail.id}.eml`;
    await store(deps.mailFolder, file, await compose(deps, mail, to));
    await deps.db.work.run(systemContext('mailer', 'jobs', deps.newId()), async (tx) => {
      const met = await tx.execute(
        `UPDATE mails SET written_at = $1, file = $2, state = 'accepted'
         WHERE id = $3 AND written_at IS NULL`,
        [tx.at, file, mail.id],
      );
      tx.audit.append({
        action: 'mail.written',
        object: { type: 'mail', id: mail.id },
        ...(mail.articleId && { article: mail.articleId }),
        changes: [
          { path: 'kind', old: undefined, new: mail.kind },
          { path: 'to', old: undefined, new: to.email },
          { path: 'subject', old: undefined, new: mail.subject },
          { path: 'isRepeat', old: undefined, new: met === 0 },
        ],
      });
    });
  };
}

async function compose(deps: JobDependencies, mail: MailRow, to: UserRow): Promise<Buffer> {
  const sent = await composer.sendMail({
    from: deps.sender,
    to: { name: to.name, address: to.email },
    subject: mail.subject,
    messageId: `<${mail.id}@imprimatur>`,
    date: new Date(mail.at),
    text: `Dear ${to.name},\n\n${mail.body}\n\nYour desk: ${deps.deskUrl}\n\nYou get this mail because it is about an article you write, edit or review.\n`,
  });
  return sent.message as Buffer;
}

/** Never a half-written file: written beside, then moved into place. */
async function store(folder: string, file: string, content: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(`${path}.part`, content, { mode: 0o600 });
  await rename(`${path}.part`, path);
}
