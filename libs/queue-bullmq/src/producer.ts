import { type Queue as BullQueue } from 'bullmq';
import { type Broker, type Opened, type StoredJob } from './broker.js';
import { within } from './within.js';

/** Every answer of the server comes within this time, or counts as none. */
const ANSWER_MS = 1_500;

/** The way to the server for everything but doing jobs. Opened when it is first needed. */
export class Producer {
  private opened?: Opened<BullQueue<StoredJob>>;
  private isClosed = false;

  constructor(
    private readonly broker: Broker,
    private readonly onError: (error: Error) => void,
  ) {}

  /**
   * Asks the server.
   * @throws QueueAway, or the driver's error, within 1.5 s
   */
  async ask<T>(question: (queue: BullQueue<StoredJob>) => Promise<T>): Promise<T> {
    if (this.isClosed) throw new Error('The queue is stopped.');
    let isLate = false;
    const answer = this.ready().then((queue) => {
      // Whoever asked has been told no and asks again: not a second time from here.
      if (isLate) throw new Error('Too late.');
      return question(queue);
    });
    try {
      return await within(ANSWER_MS, answer);
    } catch (error) {
      isLate = true;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const { opened } = this;
    this.opened = undefined;
    if (!opened) return;
    await within(ANSWER_MS, opened.close()).catch(() => opened.cut());
  }

  /** One that was opened while PostgreSQL was away never comes to life: the next question opens another. */
  private async ready(): Promise<BullQueue<StoredJob>> {
    const opened = (this.opened ??= this.broker.openQueue(this.onError));
    try {
      await opened.inner.waitUntilReady();
      return opened.inner;
    } catch (error) {
      if (this.opened === opened) this.opened = undefined;
      await opened.cut();
      throw error;
    }
  }
}
