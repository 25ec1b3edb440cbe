import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type WriteContext } from '#libs/persistence';
import { type Caller } from '../http/caller.js';
import { CsrfTokens } from '../http/csrf-tokens.js';
import { Context, CurrentCaller } from '../http/write-context.js';
import { ChangePassword } from './change-password.js';
import { ChangePasswordBody, ConfirmTotpBody, ProofBody, ReplaceTotpBody } from './me-bodies.js';
import { type AuthenticatorOffer } from './new-authenticator.js';
import { ReplaceAuthenticator } from './replace-authenticator.js';
import { hashOfToken } from './secret-tokens.js';
import { sessionCookie } from './session-cookie.js';

/** What proves a person. Each change needs both factors, and ends every session but the new one. */
@Controller('api/me')
export class OwnFactorsController {
  constructor(
    private readonly password: ChangePassword,
    private readonly authenticator: ReplaceAuthenticator,
    private readonly csrf: CsrfTokens,
  ) {}

  @Post('password')
  @HttpCode(200)
  async changePassword(
    @Body() body: ChangePasswordBody,
    @Context() context: WriteContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ csrfToken: string }> {
    return this.goOn(await this.password.run(context, body), reply);
  }

  @Post('totp')
  @HttpCode(200)
  offer(
    @Body() body: ReplaceTotpBody,
    @CurrentCaller() caller: Caller,
    @Context() context: WriteContext,
  ): Promise<AuthenticatorOffer> {
    return this.authenticator.offer(context, caller, body);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  async confirm(
    @Body() body: ConfirmTotpBody,
    @CurrentCaller() caller: Caller,
    @Context() context: WriteContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ csrfToken: string; recoveryCodes: readonly string[] }> {
    const { sessionToken, recoveryCodes } = await this.authenticator.confirm(context, caller, body);
    return { ...this.goOn(sessionToken, reply), recoveryCodes };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  async renewCodes(
    @Body() body: ProofBody,
    @Context() context: WriteContext,
  ): Promise<{ recoveryCodes: readonly string[] }> {
    return { recoveryCodes: await this.authenticator.renewCodes(context, body) };
  }

  private goOn(sessionToken: string, reply: FastifyReply): { csrfToken: string } {
    void reply.header('set-cookie', sessionCookie(sessionToken));
    return { csrfToken: this.csrf.of(hashOfToken(sessionToken)) };
  }
}
