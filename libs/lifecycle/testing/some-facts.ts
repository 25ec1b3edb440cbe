import { type ArticleFacts } from '../src/facts.js';
import { aSeat } from './a-seat.js';
import { aSignature } from './a-signature.js';

/** Digest of the revision that `someFacts` is about. */
export const DIGEST = 'a'.repeat(64);

/** An article in review that is ready for approval: two reviewers, both signed, nothing open. */
export function someFacts(overrides: Partial<ArticleFacts> = {}): ArticleFacts {
  return {
    id: 'article-1',
    state: 'in-review',
    authorId: 'user-author',
    writerIds: ['user-author'],
    isPublic: false,
    digest: DIGEST,
    recomputedDigest: DIGEST,
    isCitationsComplete: true,
    openRequiredChanges: 0,
    assignments: [aSeat({ reviewerId: 'user-vera' }), aSeat({ reviewerId: 'user-omar' })],
    openExtensions: [],
    signatures: [aSignature({ signerId: 'user-vera' }), aSignature({ signerId: 'user-omar' })],
    quorum: { approvals: 2 },
    published: {
      ...{ digest: DIGEST, recomputedDigest: DIGEST, isDisclosureInDate: true },
      ...{ writerIds: ['user-author'], refusedByIds: [] },
    },
    ...overrides,
  };
}
