import { type Database } from '#libs/persistence';
import { type Queue } from '#libs/queue';
import { type Clock, type Environment, type Logger } from '#libs/runtime';
import { type Keys } from '#libs/workflow';

/** Cost of argon2id: memory in KiB, passes, lanes (AUTH-1). */
export interface PasswordCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** 64 MiB, three passes, one lane. */
export const DEFAULT_PASSWORD_COST: PasswordCost = {
  memoryCost: 65_536,
  timeCost: 3,
  parallelism: 1,
};

/** Hands out BullMQ's own queue for its dashboard; rejects within seconds when its server is away. */
export type OpenDashboard = () => Promise<unknown>;

/** Everything the API needs from outside; made by the composition root or by a test. */
export interface AppDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly environment: Readonly<Environment>;
  readonly keys: Keys;
  readonly logger: Logger;
  /** Asked for its health and for jobs that gave up; jobs are added through the outbox alone. */
  readonly queue?: Queue;
  /** Where BullMQ is in use. */
  readonly dashboard?: OpenDashboard;
  /** Lowered by tests only. */
  readonly passwordCost?: PasswordCost;
}
