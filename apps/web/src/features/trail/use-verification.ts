import { useMutation } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem';
import { readProof } from './use-trail';
import { sizeIn, type Verdict, verifyEvent } from './verify/verify-event';

export interface Brought {
  readonly exact: string;
  readonly checkpoint: string;
  readonly verifierKey: string;
}

/** Why nothing could be checked, or what the check found. */
export type Outcome =
  | { readonly kind: 'checked'; readonly verdict: Verdict }
  | { readonly kind: 'notACheckpoint' | 'noCrypto' }
  | { readonly kind: 'tooOld' | 'noSuchHead'; readonly size: number };

/** Checks what was brought; asks the server for nothing but the proof of that size. */
export function useVerification(seq: string) {
  return useMutation({ mutationFn: (brought: Brought) => verification(seq, brought) });
}

async function verification(seq: string, brought: Brought): Promise<Outcome> {
  const checkpoint = noteText(brought.checkpoint);
  const size = sizeIn(checkpoint);
  if (size === undefined) return { kind: 'notACheckpoint' };
  if (size <= Number(seq)) return { kind: 'tooOld', size };
  // Absent where the page did not come over https.
  if ((crypto.subtle as SubtleCrypto | undefined) === undefined) return { kind: 'noCrypto' };
  try {
    const proof = await readProof(seq, size);
    const claim = { ...brought, exact: brought.exact.trim(), checkpoint, proof };
    return { kind: 'checked', verdict: await verifyEvent(claim) };
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 404)
      return { kind: 'noSuchHead', size };
    if (problem instanceof DOMException && problem.name === 'NotSupportedError')
      return { kind: 'noCrypto' };
    throw problem;
  }
}

/** A note ends with one line feed; pasting loses or doubles it, and some systems write CR LF. */
const noteText = (pasted: string): string => `${pasted.replace(/\r\n/g, '\n').trim()}\n`;
