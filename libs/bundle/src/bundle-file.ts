/** One file of a bundle. Streams are read once, in order, before the next file is asked for. */
export interface BundleFile {
  /** With `/` between its parts. */
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array | string> | string;
}

export interface BundleOptions {
  /** Only this article's texts, signatures and proofs; the log is there as a whole in any case. */
  readonly articleId?: string;
  /** Epoch ms: the manifest's `createdAt`. */
  readonly now: number;
  readonly siteName: string;
  readonly version: string;
}

/** The log's key as the outside knows it. */
export interface BundleKey {
  /** C2SP verifier key. */
  readonly vkey: string;
}
