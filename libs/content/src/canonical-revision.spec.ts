import { describe, expect, it } from '@jest/globals';

import { canonicalRevision, revisionDigest } from './canonical-revision.js';
import { type RevisionContent } from './types.js';

const CONTENT: RevisionContent = {
  title: 'Title',
  bodies: { clinician: 'Text' },
  references: [{ type: 'book', id: 'a', title: 'A' }],
};

describe('the text that is signed', () => {
  it('is RFC 8785: sorted keys and no white space', () => {
    expect(canonicalRevision(CONTENT)).toBe(
      '{"bodies":{"clinician":"Text"},"references":[{"id":"a","title":"A","type":"book"}],"title":"Title"}',
    );
  });

  it('has the same digest whatever the order of fields, and with absent ones undefined', () => {
    const other: RevisionContent = {
      statement: undefined,
      references: [{ title: 'A', id: 'a', type: 'book', DOI: undefined }],
      bodies: { patient: undefined, clinician: 'Text' },
      title: 'Title',
    };
    expect(revisionDigest(other)).toBe(revisionDigest(CONTENT));
    expect(revisionDigest(CONTENT)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('changes its digest with every part that a reader sees', () => {
    const changes: RevisionContent[] = [
      { ...CONTENT, title: 'Title ' },
      { ...CONTENT, bodies: { patient: 'Text' } },
      { ...CONTENT, references: [] },
      { ...CONTENT, statement: { funding: 'None' } },
      { ...CONTENT, mediaDigests: ['sha256:00'] },
    ];
    const digests = [CONTENT, ...changes].map(revisionDigest);
    expect(new Set(digests).size).toBe(6);
  });
});
