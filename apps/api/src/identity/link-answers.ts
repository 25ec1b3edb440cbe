import { Inject, Injectable } from '@nestjs/common';
import { type WriteContext } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { problemOf } from '../http/problem-of.js';
import { Problem } from '../http/problem.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { checked } from '../http/validate-input.js';
import { type Enrolled, Enrolment } from './enrolment.js';
import { EnrolForm, SetUpForm } from './link-forms.js';
import { LinkSignIn } from './link-sign-in.js';
import { NewAuthenticator } from './new-authenticator.js';
import * as pages from './pages/link-pages.js';
import { SetUp } from './set-up.js';
import { type OpenLink } from './sign-in-links.js';

/** What a browser gets for a link: a page, or a new session and the way to the desk. */
export interface LinkAnswer {
  readonly status: number;
  readonly page?: string;
  readonly sessionToken?: string;
}

type Typed = Readonly<Record<string, string>>;

/** Carries out what a link is for. */
@Injectable()
export class LinkAnswers {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly authenticator: NewAuthenticator,
    private readonly signIn: LinkSignIn,
    private readonly enrolment: Enrolment,
    private readonly setUp: SetUp,
  ) {}

  /** The page behind a link. Changes nothing (SEC-28). */
  show(link: OpenLink, typed: Typed = {}, fault?: pages.Fault): string {
    const site = this.environment.SITE_NAME;
    const { user, tokenHash } = link;
    if (user && link.purpose === 'sign-in') return pages.confirmPage(site, user.name);
    const label = user?.username ?? 'administrator';
    const offer =
      this.authenticator.repeat(typed['pending'] ?? '', tokenHash, label) ??
      this.authenticator.offer(tokenHash, label);
    return user
      ? pages.enrolPage(site, user.name, offer, fault)
      : pages.setUpPage(site, offer, typed, fault);
  }

  /** Uses a link. A form that does not fit is shown again, and the link stays good. */
  async use(link: OpenLink, typed: Typed, context: WriteContext): Promise<LinkAnswer> {
    const { user } = link;
    if (user && link.purpose === 'sign-in')
      return { status: 303, sessionToken: await this.signIn.begin({ ...link, user }, context) };
    try {
      const { sessionToken, recoveryCodes } = await this.enrol(link, typed, context);
      const page = pages.recoveryCodesPage(this.environment.SITE_NAME, recoveryCodes);
      return { status: 200, page, sessionToken };
    } catch (error) {
      const { status } = problemOf(error, context.requestId);
      if (!(error instanceof Problem) || error.code === 'link-not-valid') throw error;
      const fault = { detail: error.message, errors: error.more.errors };
      return { status, page: this.show(link, typed, fault) };
    }
  }

  private async enrol(link: OpenLink, typed: Typed, context: WriteContext): Promise<Enrolled> {
    const { user } = link;
    if (user)
      return this.enrolment.complete({ ...link, user }, await checked(EnrolForm, typed), context);
    const form = await checked(SetUpForm, typed);
    return this.setUp.complete(link, form, form, context);
  }
}
