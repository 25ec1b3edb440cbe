import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Database, type WriteContext } from '#libs/persistence';
import { type Caller } from '../http/caller.js';
import { CsrfTokens } from '../http/csrf-tokens.js';
import { Throttled } from '../http/route-config.js';
import { Context, CurrentCaller, shortSession } from '../http/write-context.js';
import { CLEARED_COOKIE, sessionCookie, SESSION_COOKIE } from './session-cookie.js';
import { type SessionView, sessionView } from './session.view.js';
import { Sessions } from './sessions.js';
import { SignInBody } from './sign-in-body.js';
import { SignIn } from './sign-in.js';

/** Signing in, who am I, signing out. */
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly csrf: CsrfTokens,
    private readonly db: Database,
  ) {}

  @Get()
  whoAmI(@CurrentCaller() caller: Caller): SessionView {
    return sessionView(caller, this.csrf.of(caller.session.tokenHash));
  }

  /** Always a new session: one that was there before is not taken over (SEC-19). */
  @Post()
  @HttpCode(201)
  @Throttled('sign-in', 60, 60)
  async begin(
    @Body() body: SignInBody,
    @Context() context: WriteContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const token = await this.signIn.begin(body, context);
    void reply.header('set-cookie', sessionCookie(token));
    const caller = await this.sessions.callerOf(`${SESSION_COOKIE}=${token}`);
    if (!caller) throw new Error('A session that has just begun was not found.');
    return this.whoAmI(caller);
  }

  @Delete()
  @HttpCode(204)
  async end(
    @CurrentCaller() { session }: Caller,
    @Context() context: WriteContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.db.work.run(context, async (tx) => {
      await this.sessions.end(tx, session.tokenHash);
      tx.audit.append({
        action: 'session.ended',
        object: { type: 'session', id: shortSession(session.tokenHash) },
      });
    });
    void reply.headers({ 'set-cookie': CLEARED_COOKIE, 'clear-site-data': '"cache", "storage"' });
  }
}
