import { Global, Module } from '@nestjs/common';
import { Gate } from '../http/gate.js';
import { Factors } from './factors.js';
import { Passwords } from './passwords.js';
import { Seal } from './seal.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignInBrake } from './sign-in-brake.js';
import { SignIn } from './sign-in.js';

/** Who people are and what proves it. */
@Global()
@Module({
  controllers: [SessionController],
  providers: [Gate, Factors, Passwords, Seal, Sessions, SignIn, SignInBrake],
  exports: [Passwords, Seal, Sessions],
})
export class IdentityModule {}
