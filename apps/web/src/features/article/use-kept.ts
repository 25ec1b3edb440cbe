import { useCallback, useState } from 'react';

export interface Kept<Value> {
  /** What was kept from last time. */
  readonly first: Value | undefined;
  readonly keep: (value: Value) => void;
  readonly forget: () => void;
  /** When it was last kept, epoch ms. */
  readonly keptAt: number | undefined;
}

interface Stored<Value> {
  readonly value: Value;
  readonly at: number;
}

const PREFIX = 'imprimatur.kept ';

/** What is written on a page, kept on the device under a key until it is sent. */
export function useKept<Value>(key: string): Kept<Value> {
  const [stored] = useState(() => read<Value>(key));
  const [keptAt, setKeptAt] = useState(stored?.at);
  const keep = useCallback(
    (value: Value) => {
      const at = Date.now();
      localStorage.setItem(PREFIX + key, JSON.stringify({ value, at }));
      setKeptAt(at);
    },
    [key],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(PREFIX + key);
    setKeptAt(undefined);
  }, [key]);
  return { first: stored?.value, keep, forget, keptAt };
}

function read<Value>(key: string): Stored<Value> | undefined {
  const text = localStorage.getItem(PREFIX + key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Stored<Value>;
  } catch {
    // Written by somebody else: of no use, and in nobody's way.
    return undefined;
  }
}
