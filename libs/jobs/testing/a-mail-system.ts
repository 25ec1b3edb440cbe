import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** How the server meets the next mail; `hang` and `drop` come after the whole mail has arrived. */
export type Mood = 'accept' | 'later' | 'refuse' | 'refuse-recipient' | 'hang' | 'drop';

/** A mail as a server got it. */
export interface CaughtMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real SMTP server on loopback that keeps what it is given. */
export interface MailSystem {
  readonly url: string;
  /** Every mail whose bytes arrived, whatever was answered. */
  readonly arrived: CaughtMail[];
  readonly accepted: CaughtMail[];
  mood: Mood;
  close(): Promise<void>;
}

const ANSWERS: Partial<Record<Mood, [number, string]>> = {
  later: [451, '4.7.1 Greylisted, come back later'],
  refuse: [554, '5.7.1 We do not want this'],
};

export async function aMailSystem(): Promise<MailSystem> {
  const system = {
    arrived: [] as CaughtMail[],
    accepted: [] as CaughtMail[],
    mood: 'accept' as Mood,
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 50,
    onRcptTo: (_address, _session, done) => {
      if (system.mood === 'refuse-recipient') done(answer(550, '5.1.1 No such person'));
      else done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        };
        system.arrived.push(mail);
        const refusal = ANSWERS[system.mood];
        if (refusal) return done(answer(...refusal));
        if (system.mood === 'hang') return;
        if (system.mood === 'drop') return dropAll(server);
        system.accepted.push(mail);
        done(null, `Queued as ${system.accepted.length}`);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(system, {
    url: `smtp://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        dropAll(server);
        server.close(() => resolve());
      }),
  });
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function dropAll(server: SMTPServer): void {
  for (const connection of (
    server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }
  ).connections)
    connection._socket.destroy();
}
