import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** One file of the web app as it is sent. */
export interface WebFile {
  readonly type: string;
  readonly body: Buffer;
  /** Absent where packing gains nothing. */
  readonly gzip?: Buffer;
}

/** Beside the compiled API, or, from the sources, in dist. */
const PLACES = ['../../../web', '../../../../dist/apps/web'];

/** The built web app, read once: its page, and its files under names that hold their digest. */
export class WebFiles {
  readonly page: string | undefined;
  private readonly assets = new Map<string, WebFile>();

  constructor(folder = found()) {
    if (folder === undefined) return;
    this.page = readFileSync(join(folder, 'index.html'), 'utf8');
    for (const name of readdirSync(join(folder, 'assets')))
      this.assets.set(name, webFile(name, readFileSync(join(folder, 'assets', name))));
  }

  asset(name: string): WebFile | undefined {
    return this.assets.get(name);
  }
}

function found(): string | undefined {
  return PLACES.map((place) => join(import.meta.dirname, place)).find((folder) =>
    existsSync(join(folder, 'assets')),
  );
}

function webFile(name: string, body: Buffer): WebFile {
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const gzip = gzipSync(body, { level: 9 });
  return { type, body, ...(gzip.length < body.length && { gzip }) };
}
