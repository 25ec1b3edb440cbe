import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '#libs/lifecycle';
import { type Caller, type SessionMethod } from '../http/caller.js';

class SignedInView {
  id: string;
  username: string;
  name: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: readonly Role[];
  /** IANA time zone. */
  tz: string;
}

/** Who is signed in, and the token that every change has to carry. */
export class SessionView {
  @ApiProperty({ type: SignedInView })
  user: SignedInView;
  @ApiProperty({ enum: ['password+totp', 'recovery-code', 'link'] })
  method: SessionMethod;
  /** The only article this session reaches, when it came from the link of one task. */
  @ApiProperty({ type: String, nullable: true })
  articleId: string | null;
  /** ISO 8601. */
  expiresAt: string;
  csrfToken: string;
}

export function sessionView({ actor, username, session }: Caller, csrfToken: string): SessionView {
  return {
    user: { ...actor, username },
    method: session.method,
    articleId: session.articleId,
    expiresAt: new Date(session.expiresAt).toISOString(),
    csrfToken,
  };
}
