import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataState } from './data-state.js';

/** What a builder makes: text and how it is to be sent. */
export interface Draft {
  readonly status?: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A finished answer. */
export interface KeptPage {
  readonly status: number;
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Entry {
  readonly state: string;
  readonly page: KeptPage;
}

/** Together the kept pages take no more than this, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;
const ATTEMPTS = 3;

/**
 * Finished pages by key, least recently used first to go. Each request asks which state the data is
 * in; a page made from another state is made again, so nothing has to say what it made stale.
 */
@Injectable()
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private readonly building = new Map<string, Promise<KeptPage>>();
  private bytes = 0;

  constructor(private readonly data: DataState) {}

  /** The page, at once when it is kept; errors of the builder pass through and nothing is kept. */
  page(key: string, build: () => Promise<Draft>): KeptPage | Promise<KeptPage> {
    const state = this.data.now();
    return typeof state === 'string'
      ? this.pageAt(state, key, build)
      : state.then((at) => this.pageAt(at, key, build));
  }

  private pageAt(
    state: string,
    key: string,
    build: () => Promise<Draft>,
  ): KeptPage | Promise<KeptPage> {
    const entry = this.entries.get(key);
    if (entry?.state === state) {
      this.entries.delete(key);
      this.entries.set(key, entry);
      return entry.page;
    }
    // Requests that find the same state share one build.
    const work = `${state} ${key}`;
    const running = this.building.get(work);
    if (running) return running;
    const made = this.build(key, state, build).finally(() => this.building.delete(work));
    this.building.set(work, made);
    return made;
  }

  /** Reads again when something was committed between two of its reads. */
  private async build(key: string, before: string, build: () => Promise<Draft>): Promise<KeptPage> {
    let state = before;
    for (let attempt = 1; ; attempt += 1) {
      const page = finished(await build());
      const after = await this.data.now();
      if (after === state || attempt === ATTEMPTS) {
        this.keep(key, { state, page });
        return page;
      }
      state = after;
    }
  }

  private keep(key: string, entry: Entry): void {
    this.drop(key);
    this.entries.set(key, entry);
    this.bytes += entry.page.body.length;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= MAX_BYTES) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.entries.get(key)?.page.body.length ?? 0;
    this.entries.delete(key);
  }
}

function finished({ status = 200, type, text, headers }: Draft): KeptPage {
  const body = Buffer.from(text, 'utf8');
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return {
    status,
    body,
    etag,
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=0, must-revalidate',
      etag,
      ...headers,
    },
  };
}
