import { Inject, Injectable } from '@nestjs/common';
import { type UserRow } from '#libs/persistence';
import { type Clock, type Environment } from '#libs/runtime';
import { CLOCK, ENVIRONMENT } from '../http/tokens.js';
import { Seal, seedOf } from './seal.js';
import { acceptedStep, newSeed, otpauthUri, seedText } from './totp.js';

/** A seed that was offered has to be confirmed within this time, in ms. */
const OFFER_MS = 15 * 60_000;

/** What an authenticator app needs, and the sealed seed that comes back with the first code. */
export interface AuthenticatorOffer {
  readonly uri: string;
  readonly secret: string;
  readonly pending: string;
}

export interface ConfirmedAuthenticator {
  readonly seed: Buffer;
  /** The step of the code that confirmed it. */
  readonly step: number;
}

/**
 * Offers a new seed without keeping it: it goes out sealed and comes back with the first code. So
 * showing the page changes nothing, and somebody who opens it earlier sees another seed.
 */
@Injectable()
export class NewAuthenticator {
  constructor(
    private readonly seal: Seal,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** `holder` binds the offer to one link or one session. */
  offer(holder: string, label: string): AuthenticatorOffer {
    const seed = newSeed();
    const until = Buffer.alloc(8);
    until.writeDoubleBE(this.clock.now() + OFFER_MS);
    return {
      uri: otpauthUri(seed, this.environment.SITE_NAME, label),
      secret: seedText(seed),
      pending: this.seal.close(Buffer.concat([until, seed]), `offer ${holder}`),
    };
  }

  /** The offer again, for a form that is shown once more; nothing when it is not ours or too old. */
  repeat(pending: string, holder: string, label: string): AuthenticatorOffer | undefined {
    const seed = this.seedIn(pending, holder);
    return (
      seed && {
        uri: otpauthUri(seed, this.environment.SITE_NAME, label),
        secret: seedText(seed),
        pending,
      }
    );
  }

  /** Nothing when the offer is not this holder's, is too old, or the code is wrong. */
  confirm(pending: string, holder: string, code: string): ConfirmedAuthenticator | undefined {
    const seed = this.seedIn(pending, holder);
    const step = seed && acceptedStep(seed, code, this.clock.now());
    return seed && step !== undefined ? { seed, step } : undefined;
  }

  /** The columns that make it a person's own. */
  columnsFor(userId: string, { seed, step }: ConfirmedAuthenticator, at: number): Partial<UserRow> {
    return {
      totpSeed: this.seal.close(seed, seedOf(userId)),
      totpLastStep: step,
      totpConfirmedAt: at,
    };
  }

  private seedIn(pending: string, holder: string): Buffer | undefined {
    const opened = this.seal.open(pending, `offer ${holder}`);
    if (!opened || opened.readDoubleBE(0) < this.clock.now()) return undefined;
    return opened.subarray(8);
  }
}
