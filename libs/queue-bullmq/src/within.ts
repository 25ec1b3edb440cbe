/** The server did not answer in time. What was asked may still happen. */
export class QueueAway extends Error {
  constructor(ms: number) {
    super(`The queue's server did not answer within ${ms} ms.`);
    this.name = 'QueueAway';
  }
}

/**
 * The answer, or a rejection when there is none in time: BullMQ waits without end for a server that was
 * never there.
 * @throws QueueAway
 */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueueAway(ms)), ms);
  });
  // The loser of the race is nobody's concern any more.
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
