import { redlinePieces } from './redline-pieces';

// Compares two texts off the main thread; see use-redline.ts.
self.onmessage = ({ data: [before, after] }: MessageEvent<[string, string]>) => {
  self.postMessage(redlinePieces(before, after));
};
