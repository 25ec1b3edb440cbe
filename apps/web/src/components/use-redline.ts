import { useEffect, useState } from 'react';
import { type Piece, redlinePieces } from './redline-pieces';

/** Beyond so many characters the comparison would be felt while one scrolls. */
const IN_PLACE = 20_000;

/** The redline of two texts, worked out beside the page when they are long; nothing until it is there. */
export function useRedline(
  before: string | undefined,
  after: string | undefined,
): readonly Piece[] | undefined {
  const [pieces, setPieces] = useState<readonly Piece[]>();
  useEffect(() => {
    setPieces(undefined);
    if (before === undefined || after === undefined) return undefined;
    if (before.length + after.length < IN_PLACE) {
      setPieces(redlinePieces(before, after));
      return undefined;
    }
    const worker = new Worker(new URL('./redline.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Piece[]>) => setPieces(data);
    worker.postMessage([before, after]);
    return () => worker.terminate();
  }, [before, after]);
  return pieces;
}
