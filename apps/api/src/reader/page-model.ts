import { type Audience, type Heading, type RenderedReference } from '#libs/content';

/** All dates are ISO 8601: `2026-04-07` for a date, with time and `Z` for an instant. */
export interface Site {
  name: string;
  /** Origin without a slash at the end, `https://example.org`. */
  baseUrl: string;
  contactEmail?: string;
}

/** What a reader sees of the lifecycle. */
export type Stage = 'submitted' | 'under-review' | 'approved';

/** What a reader has to know before the first sentence. */
export type Condition = 'current' | 'pending' | 'overdue' | 'altered' | 'withdrawn' | 'retracted';

/** What screening found about a cited paper. */
export type RetractionState = 'unknown' | 'none-found' | 'corrected' | 'concern' | 'retracted';

export interface ReferenceModel extends RenderedReference {
  retraction: RetractionState;
}

/** A valid medical approval on exactly the revision shown. */
export interface ReviewerModel {
  name: string;
  /** "MD", "PharmD"; empty where none are on file. */
  credentials: string;
  specialty?: string;
  affiliation?: string;
  orcid?: string;
  role: string;
  /** The statement that was signed, as the signer saw it. */
  meaning: string;
  signedAt: string;
  tz: string;
  /** "None declared", or a summary of what was declared. */
  disclosure: string;
  /** Present when two people set a declared conflict aside: what was declared, and why. */
  waiver?: string;
}

export interface PublicationModel {
  date: string;
  revision: number;
  kind: 'first' | 'substantive' | 'editorial' | 'withdrawn' | 'retracted';
  summary: string;
  digest?: string;
  signers: string[];
}

export interface CorrectionModel {
  date: string;
  summary: string;
  kind: 'correction' | 'clarification' | 'retraction' | 'withdrawal';
}

/** Where the sign-off stands in the public log. */
export interface SignoffModel {
  seq: number;
  logSize: number;
  checkpoint: string;
  proofUrl: string;
}

export interface Notice {
  reason: string;
  date: string;
}

export interface PolicyLink {
  version: number;
  url: string;
}

/** The part of an article that every page about it needs. */
export interface ArticleIdentity {
  site: Site;
  slug: string;
  /** Canonical address of the article, without a query. */
  url: string;
  title: string;
}

export interface ArticlePageModel extends ArticleIdentity {
  /** BCP 47. */
  lang: string;
  topics: string[];
  risk: string;
  stage: Stage;
  condition: Condition;
  /** Present when withdrawn or retracted. */
  notice?: Notice;
  /** Present on the address of an old revision: when the text that replaced it went out. */
  superseded?: { date: string };
  audience: Audience;
  audiences: Audience[];
  /** Whether this browser keeps the choice of audience. */
  isAudienceRemembered: boolean;
  /** Sanitised; headings start at level 2. */
  bodyHtml: string;
  headings: Heading[];
  references: { guideline: ReferenceModel[]; research: ReferenceModel[] };
  reviewedBy: ReviewerModel[];
  writtenBy?: string;
  firstPublished?: string;
  /** Date of the latest valid medical approval on the revision shown. */
  lastReviewed?: string;
  /** Instant of the last significant change that readers saw. */
  lastUpdated?: string;
  nextReviewDue?: string;
  policy: PolicyLink;
  statement: { authors?: string; funding?: string; aiUse?: string; interests?: string };
  revision: { number: number; digest: string };
  corrections: CorrectionModel[];
  signoff?: SignoffModel;
}

export interface IndexEntry {
  slug: string;
  url: string;
  title: string;
  topics: string[];
  stage: Stage;
  condition: Condition;
  lastReviewed?: string;
  lastUpdated?: string;
}

export interface IndexPageModel {
  site: Site;
  articles: IndexEntry[];
  /** Only articles with this topic are in the list. */
  topic?: string;
  policy?: PolicyLink;
}

export interface HistoryPageModel extends ArticleIdentity {
  condition: Condition;
  publications: PublicationModel[];
  /** Who signed again that a public text is still accurate. */
  confirmations: { date: string; revision: number; signer: string }[];
  corrections: CorrectionModel[];
}

export interface VerifySigner extends ReviewerModel {
  isValid: boolean;
  /** Why a signature does not count, where it does not. */
  invalidReason?: string;
  /** The signed statement as a DSSE file. */
  envelopeUrl?: string;
}

export interface VerifyPageModel extends ArticleIdentity {
  condition: Condition;
  revision: { number: number; digest: string };
  signatures: VerifySigner[];
  /** The exact bytes that were signed; absent unless published, signed and unaltered. */
  signedTextUrl?: string;
  /** Absent when nobody has signed, or while the checkpoint is being written. */
  signoff?: SignoffModel;
  /** Where the log's public key is, in signed-note form. */
  keyUrl?: string;
  policy: PolicyLink;
}

export interface PolicyPageModel {
  site: Site;
  version: number;
  effectiveFrom: string;
  replacedOn?: string;
  /** Sanitised; headings start at level 2. */
  bodyHtml: string;
  rules: PolicyRulesModel;
  versions: PolicyLink[];
}

export interface PolicyRulesModel {
  levels: { risk: string; approvals: number; roles: string[]; reviewEveryMonths?: number }[];
  respondWithinDays?: number;
  reviewWithinDays?: number;
  isPendingShown: boolean;
}

export type ReportKind = 'error' | 'question';

export interface ReportFormModel {
  article: ArticleIdentity;
  kind: ReportKind;
  values: Record<string, string | undefined>;
  errors: { field: string; message: string }[];
}

export interface ReceiptPageModel {
  article: ArticleIdentity;
  kind: ReportKind;
  code: string;
  receivedAt: string;
  hasEmail: boolean;
  /** Once an editor has answered. */
  answer?: { text: string; at: string };
}
