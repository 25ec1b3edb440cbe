import { Readable } from 'node:stream';
import { Zip, ZipDeflate } from 'fflate';
import { type BundleFile } from './bundle-file.js';

/** Largest piece that is handed to the compressor at once, in bytes: keeps memory flat. */
const PIECE = 65_536;

/** A bundle as a zip, made while it is read: constant memory for any size of log. */
export function zipBundle(files: AsyncIterable<BundleFile>, now: number): Readable {
  return Readable.from(zipped(files, now), { objectMode: false });
}

async function* zipped(files: AsyncIterable<BundleFile>, now: number): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { path, chunks } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = now;
    zip.add(entry);
    for await (const piece of piecesOf(chunks)) {
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

async function* piecesOf(chunks: BundleFile['chunks']): AsyncGenerator<Uint8Array> {
  for await (const chunk of typeof chunks === 'string' ? [chunks] : chunks) {
    const bytes = Buffer.from(chunk as string);
    for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
  }
}
