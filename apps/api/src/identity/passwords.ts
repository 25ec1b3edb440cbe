import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Semaphore } from 'async-mutex';
import { type PasswordCost } from '../http/app-dependencies.js';
import { PASSWORD_COST } from '../http/tokens.js';

/** Hashes at the same time: each takes 64 MiB and a core. */
const PARALLEL_HASHES = 2;

/** argon2id over the NFKC form of what was typed (AUTH-1, AUTH-5). Never inside a transaction. */
@Injectable()
export class Passwords {
  private readonly turns = new Semaphore(PARALLEL_HASHES);
  private dummy?: Promise<string>;

  constructor(@Inject(PASSWORD_COST) private readonly cost: PasswordCost) {}

  /** A PHC string with its own salt. */
  hash(password: string): Promise<string> {
    return this.turns.runExclusive(() => hash(password.normalize('NFKC'), this.cost));
  }

  /** Takes as long without a stored hash as with one, so that nobody learns who has an account. */
  async verify(stored: string | null | undefined, password: string): Promise<boolean> {
    this.dummy ??= this.hash('nobody has this password');
    const against = stored ?? (await this.dummy);
    const fits = await this.turns.runExclusive(() => verify(against, password.normalize('NFKC')));
    return fits && stored !== null && stored !== undefined;
  }

  /** Whether a stored hash was made at another cost than the present one. */
  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost, parallelism } = this.cost;
    return !stored.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
  }
}
