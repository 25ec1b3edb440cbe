/** A mail as it leaves: exact bytes, and whom the mail system is to give them to. */
export interface OutgoingMail {
  /** Id of the mail's row. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** What became of handing one mail over. `response` is what the mail system said, in one line. */
export type Handover =
  | { readonly kind: 'accepted'; readonly response: string; readonly file?: string }
  /** May work later. `isUnknowable`: the bytes were on their way and no answer came. */
  | { readonly kind: 'deferred'; readonly response: string; readonly isUnknowable: boolean }
  | { readonly kind: 'refused'; readonly response: string };

/** The way out: a mail system, or the mail folder. */
export interface MailTransport {
  /** Never rejects, and answers well before the lease of the mail runs out. */
  send(mail: OutgoingMail): Promise<Handover>;
  close(): Promise<void>;
}
