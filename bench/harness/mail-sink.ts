import { once } from 'node:events';
import { Child } from './child.js';
import { type SeenMail } from './smtp-sink.js';

interface Told {
  readonly distinct: number;
  readonly lastNewAt: number;
  readonly mails?: readonly SeenMail[];
}

/** The mail server of a bench, seen from outside. */
export class MailSink {
  private constructor(private readonly child: Child) {}

  static async start(): Promise<MailSink> {
    return new MailSink(await Child.start('bench/harness/smtp-sink.js', {}));
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.child.said.split(' ').at(-1)}`;
  }

  /** How many different mails have come, and when the last of them did, epoch ms. */
  count(): Promise<Told> {
    return this.ask('count');
  }

  async all(): Promise<readonly SeenMail[]> {
    return (await this.ask('all')).mails ?? [];
  }

  async forget(): Promise<void> {
    await this.ask('forget');
  }

  stop(): Promise<void> {
    return this.child.end();
  }

  private async ask(what: 'count' | 'all' | 'forget'): Promise<Told> {
    const told = once(this.child.process, 'message') as Promise<[Told]>;
    this.child.process.send(what);
    return (await told)[0];
  }
}
