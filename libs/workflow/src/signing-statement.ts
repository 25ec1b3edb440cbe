import { canonicalize, type JsonValue } from '#libs/audit';
import { type Meaning } from '#libs/lifecycle';

export const STATEMENT_TYPE = 'application/vnd.imprimatur.signing-statement+json';

/** What a person signs (SIG-6). Origin and nonce keep it from being moved elsewhere (SIG-7). */
export interface SigningStatement {
  readonly type: 'editorial-signoff';
  readonly v: 1;
  /** Name of the log this signature belongs to. */
  readonly origin: string;
  readonly id: string;
  readonly contentDigest: string;
  readonly object: { readonly type: 'article'; readonly id: string };
  readonly rev: number;
  readonly signer: {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly credentials: string;
  };
  /** Specialties on file, for panels; absent where there were none, and on statements from before. */
  readonly specialties?: readonly string[];
  readonly role: string;
  readonly meaning: Meaning;
  /** Signed again while it is public, outside any round; absent on a signature of a round. */
  readonly occasion?: 'still-accurate';
  /** Digest of the disclosure that was valid when signing, or null for meanings that need none. */
  readonly disclosureRev: string | null;
  readonly policyRev: number;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  readonly tz: string;
  readonly method: string;
  readonly nonce: string;
  readonly logTreeSizeSeen: number;
}

/** The exact bytes that are signed, RFC 8785. */
export function statementText(statement: SigningStatement): string {
  return canonicalize(statement as unknown as JsonValue);
}
