import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

// A mail server in a process of its own that takes everything and keeps count by Message-ID. It counts a
// mail when its last byte has come, before it says yes: what happens to a reader's inbox, too.

/** What the sink has seen: Message-ID, recipient, how often. */
export type SeenMail = readonly [id: string, to: string, count: number];

const seen = new Map<string, { to: Set<string>; count: number }>();
let lastNewAt = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData: (stream, session, done) => {
    let head = '';
    stream.on('data', (chunk: Buffer) => {
      if (head.length < 8_192) head += chunk.toString('latin1');
    });
    stream.on('end', () => {
      const id = /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? 'none';
      const known = seen.get(id) ?? { to: new Set<string>(), count: 0 };
      for (const { address } of session.envelope.rcptTo) known.to.add(address);
      known.count += 1;
      if (known.count === 1) lastNewAt = Date.now();
      seen.set(id, known);
      done();
    });
  },
});
server.on('error', () => undefined);

process.on('message', (asked: 'count' | 'all' | 'forget') => {
  if (asked === 'forget') seen.clear();
  const mails: SeenMail[] | undefined =
    asked === 'all'
      ? [...seen].map(([id, { to, count }]) => [id, [...to].join(' '), count])
      : undefined;
  process.send?.({ distinct: seen.size, lastNewAt, mails });
});
process.on('disconnect', () => process.exit(0));

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready at ${(server.server.address() as AddressInfo).port}\n`);
});
