import { type BoardOverHttp, type Member } from '../a-board-over-http.js';
import { type TestResponse } from '../index.js';

/** A board with the person who keeps its accounts. */
export interface FullBoard {
  readonly board: BoardOverHttp;
  readonly administrator: Member;
}

/** Prepares what a request needs; what it gives back sends the request. */
export type Sample = (full: FullBoard) => Promise<() => Promise<TestResponse>>;

/** One sample for each route, by its key in permissions.ts. */
export type Samples = Readonly<Record<string, Sample>>;
