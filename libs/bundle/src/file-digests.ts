import { createHash } from 'node:crypto';
import { type BundleFile } from './bundle-file.js';

/** Digests of files as they go by, for the manifest that follows them. */
export class FileDigests {
  private readonly digests = new Map<string, string>();

  /** The same file; its digest is known once it was read to the end. */
  watch({ path, chunks }: BundleFile): BundleFile {
    if (typeof chunks !== 'string') return { path, chunks: this.hashing(path, chunks) };
    this.digests.set(path, digestOfText(chunks));
    return { path, chunks };
  }

  /** `sha256:<hex>` by path, in order of path. */
  byPath(): Record<string, string> {
    return Object.fromEntries([...this.digests].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  private async *hashing(
    path: string,
    chunks: AsyncIterable<Uint8Array | string>,
  ): AsyncGenerator<Uint8Array | string> {
    const hash = createHash('sha256');
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
    this.digests.set(path, `sha256:${hash.digest('hex')}`);
  }
}

function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
