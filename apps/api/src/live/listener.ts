import { type Caller } from '../http/caller.js';

/** One open stream: one page of one person. */
export interface Listener {
  readonly caller: Caller;
  /** By which it is asked again whether the session still lasts. */
  readonly cookie: string | undefined;
  /** The article that is open there. */
  readonly articleId?: string;
  /** Sends one event; `data` goes as JSON. */
  readonly send: (event: string, data: unknown) => void;
  /** Keeps the line open through what stands between. */
  readonly keep: () => void;
  readonly end: () => void;
}
