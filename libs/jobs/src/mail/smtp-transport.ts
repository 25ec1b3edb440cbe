import { type Readable } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import { judgeFailure } from './judge-failure.js';
import { oneLine } from './one-line.js';
import { type Handover, type MailTransport, type OutgoingMail } from './transport.js';

export interface SmtpOptions {
  /** `smtp://` or `smtps://` with credentials inside. */
  readonly url: string;
  readonly connections: number;
  /** Every try ends within this time, in ms. */
  readonly deadlineMs: number;
}

const MAX_CONNECT_MS = 10_000;

/** Hands mails to a mail system over connections that are kept open. */
export class SmtpTransport implements MailTransport {
  private readonly transporter: Transporter;
  /** Streams the bytes of each mail under way are read from: read means sent. */
  private readonly streams = new WeakMap<object, Readable[]>();

  constructor(private readonly options: SmtpOptions) {
    const connectMs = Math.min(MAX_CONNECT_MS, options.deadlineMs);
    this.transporter = createTransport({
      url: options.url,
      pool: true,
      maxConnections: options.connections,
      maxMessages: 1_000,
      // The ledger decides what is tried again. One more connection is for one that was closed while idle.
      maxRequeues: 1,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      dnsTimeout: connectMs,
      socketTimeout: options.deadlineMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transporter.use('stream', (mail, done) => {
      const { message } = mail;
      const open = message.createReadStream.bind(message);
      message.createReadStream = (...given) => {
        const stream = open(...given);
        this.streams.get(mail.data.raw as object)?.push(stream);
        return stream;
      };
      done();
    });
  }

  async send({ from, to, bytes }: OutgoingMail): Promise<Handover> {
    const streams: Readable[] = [];
    this.streams.set(bytes, streams);
    // A server that trickles its answer never makes the socket time out.
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), this.options.deadlineMs);
    try {
      const said = await this.transporter.sendMail({
        envelope: { from, to },
        raw: bytes,
        signal: ending.signal,
      });
      return { kind: 'accepted', response: oneLine(String(said.response ?? '')) };
    } catch (error) {
      return judgeFailure(
        error,
        streams.some((stream) => stream.readableDidRead),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    this.transporter.close();
  }
}
