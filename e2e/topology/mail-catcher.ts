import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly to: string;
  readonly messageId: string;
  /** Whether its sender was told so. */
  readonly isAccepted: boolean;
}

/** A mail system in the test's own process. */
export interface MailCatcher {
  readonly url: string;
  readonly mails: CaughtMail[];
  /** While it hangs, whole mails arrive and no answer goes out. */
  setHanging(isHanging: boolean): void;
  close(): Promise<void>;
}

export async function catchMails(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  let isHanging = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 50,
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo[0]?.address ?? '',
          messageId: /^message-id: *(\S+)/im.exec(raw)?.[1] ?? '',
          isAccepted: !isHanging,
        });
        if (!isHanging) done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    setHanging: (value) => void (isHanging = value),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
