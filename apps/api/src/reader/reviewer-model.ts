import { type Meaning } from '#libs/lifecycle';
import { DisclosureRow, type SqlReading, UserRow } from '#libs/persistence';
import { type SigningStatement } from '#libs/workflow';
import { type ReadSignature } from './approvals.js';
import { type ReviewerModel } from './page-model.js';
import { waiverInWords } from './waiver-in-words.js';

/** What a signature of each meaning says, in the words readers see. */
const MEANINGS: Record<Meaning, string> = {
  authorship: 'I wrote this text.',
  review: 'I have reviewed this text.',
  'medical-approval': 'I have read this text and it is medically accurate.',
  'editorial-approval': 'I approve this text as its editor.',
  'compliance-release': 'I release this text.',
  rejection: 'I do not approve this text.',
  withdrawal: 'I take my signature back.',
};

/** A medical approval that came again while the text was public. */
const STILL_ACCURATE = 'I have read this text again and it is still medically accurate.';

const ROLES: Record<string, string> = { reviewer: 'Medical reviewer', chair: 'Board chair' };

type Said = ReadSignature & { readonly said: SigningStatement };

/** A signer as pages show them: name, credentials and time as signed, the rest as on file. */
export async function reviewerModel(sql: SqlReading, { row, said }: Said): Promise<ReviewerModel> {
  const waiver = await waiverInWords(sql, row);
  const user = await sql.findOne(UserRow, { id: said.signer.id });
  return {
    name: said.signer.name,
    credentials: said.signer.credentials,
    ...(user?.specialty && { specialty: user.specialty }),
    ...(user?.orcid && { orcid: user.orcid }),
    role: roleInWords(said.role),
    meaning: said.occasion ? STILL_ACCURATE : meaningInWords(said.meaning),
    signedAt: said.at,
    tz: said.tz,
    disclosure: await disclosureOf(sql, row.disclosureId, said),
    ...(waiver && { waiver }),
  };
}

/** The role a signature was made in, as readers read it. */
export function roleInWords(role: string): string {
  return ROLES[role] ?? role;
}

/** What a signature of this meaning says. */
export function meaningInWords(meaning: Meaning): string {
  return MEANINGS[meaning] ?? meaning;
}

/** "Name, MD", as lists of signers show it. */
export function signerInWords({ signer }: SigningStatement): string {
  return signer.credentials ? `${signer.name}, ${signer.credentials}` : signer.name;
}

/** The disclosure the signature was made under, if it still is the one that was pinned. */
async function disclosureOf(
  sql: SqlReading,
  id: string | null,
  { disclosureRev }: SigningStatement,
): Promise<string> {
  const row = id === null ? undefined : await sql.findOne(DisclosureRow, { id });
  return row && row.digest === disclosureRev ? row.summary : 'No disclosure is on record.';
}
