import { Global, Module } from '@nestjs/common';
import { Gate } from '../http/gate.js';
import { ChangePassword } from './change-password.js';
import { Enrolment } from './enrolment.js';
import { Factors } from './factors.js';
import { LeavingController } from './leaving/leaving.controller.js';
import { Leaving } from './leaving/leaving.js';
import { Reassignment } from './leaving/reassignment.js';
import { LinkAnswers } from './link-answers.js';
import { LinkSignIn } from './link-sign-in.js';
import { MeController } from './me.controller.js';
import { NewAuthenticator } from './new-authenticator.js';
import { OwnFactorsController } from './own-factors.controller.js';
import { OwnSessions } from './own-sessions.js';
import { Passwords } from './passwords.js';
import { People } from './people.js';
import { Reauthentication } from './reauthenticate.js';
import { ReplaceAuthenticator } from './replace-authenticator.js';
import { RoleController } from './role.controller.js';
import { RoleGrants } from './role-grants.js';
import { Seal } from './seal.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SetUp } from './set-up.js';
import { SignIn } from './sign-in.js';
import { SignInBrake } from './sign-in-brake.js';
import { SignInLinks } from './sign-in-links.js';
import { SignInPageController } from './sign-in-page.controller.js';
import { UserAccounts } from './user-accounts.js';
import { UsersController } from './users.controller.js';

/** Who people are and what proves it. */
@Global()
@Module({
  controllers: [
    LeavingController,
    MeController,
    OwnFactorsController,
    RoleController,
    SessionController,
    SignInPageController,
    UsersController,
  ],
  providers: [
    ChangePassword,
    Enrolment,
    Factors,
    Gate,
    Leaving,
    LinkAnswers,
    LinkSignIn,
    NewAuthenticator,
    OwnSessions,
    Passwords,
    People,
    Reassignment,
    Reauthentication,
    ReplaceAuthenticator,
    RoleGrants,
    Seal,
    Sessions,
    SetUp,
    SignIn,
    SignInBrake,
    SignInLinks,
    UserAccounts,
  ],
  exports: [Enrolment, Passwords, Reauthentication, Seal, Sessions, SignInLinks, UserAccounts],
})
export class IdentityModule {}
