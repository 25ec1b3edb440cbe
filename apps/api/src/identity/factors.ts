import { Inject, Injectable } from '@nestjs/common';
import { type UserRow } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';
import { Passwords } from './passwords.js';
import { Seal, seedOf } from './seal.js';
import { acceptedStep } from './totp.js';

/** Checks what a person shows. Nothing is spent here: that happens in the transaction it is for. */
@Injectable()
export class Factors {
  constructor(
    readonly passwords: Passwords,
    private readonly seal: Seal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The step of a right and unused code beside a right password; takes as long when there is nobody. */
  async stepOf(
    user: UserRow | undefined,
    password: string,
    code: string,
  ): Promise<number | undefined> {
    const isPassword = await this.isPassword(user, password);
    const step = user && this.codeStep(user, code);
    return isPassword ? step : undefined;
  }

  /** Whether an enrolled person who is not disabled has this password. */
  async isPassword(user: UserRow | undefined, password: string): Promise<boolean> {
    const isRight = await this.passwords.verify(user?.passwordHash, password);
    return isRight && user?.disabledAt === null && user.totpConfirmedAt !== null;
  }

  private codeStep(user: UserRow, code: string): number | undefined {
    const seed =
      user.totpSeed === null ? undefined : this.seal.open(user.totpSeed, seedOf(user.id));
    return seed && acceptedStep(seed, code, this.clock.now());
  }
}
