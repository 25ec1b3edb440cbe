import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSignature } from '../testing/a-signature.js';
import { someFacts } from '../testing/some-facts.js';
import { type ArticleFacts, type Meaning } from './facts.js';
import { quorumOf } from './quorum.js';

const OTHER = 'b'.repeat(64);
const signers = (overrides: Partial<ArticleFacts>): string[] =>
  quorumOf(someFacts(overrides)).counted.map((it) => it.signerId);

describe('The quorum', () => {
  it('is reached by as many people as the policy asks for', () => {
    expect(quorumOf(someFacts())).toMatchObject({ isReached: true, needed: 2, missingByRole: {} });
    expect(quorumOf(someFacts({ quorum: { approvals: 3 } })).isReached).toBe(false);
  });

  it('counts a person once, however often they sign', () => {
    const signatures = [aSignature(), aSignature(), aSignature()];
    expect(quorumOf(someFacts({ signatures }))).toMatchObject({ isReached: false });
    expect(signers({ signatures })).toEqual(['user-vera']);
  });

  it('never counts the author or anybody who wrote into the revision', () => {
    const signatures = ['user-author', 'user-writer', 'user-vera'].map((signerId) =>
      aSignature({ signerId }),
    );
    expect(signers({ signatures, writerIds: ['user-writer'] })).toEqual(['user-vera']);
  });

  it('leaves out a signature on another text', () => {
    expect(signers({ signatures: [aSignature({ digest: OTHER })] })).toEqual([]);
  });

  it('counts nobody once the stored text is no longer the submitted one', () => {
    expect(signers({ recomputedDigest: OTHER })).toEqual([]);
    expect(signers({ recomputedDigest: null })).toEqual([]);
  });

  it('counts nobody on a draft', () => {
    expect(signers({ digest: null, recomputedDigest: null })).toEqual([]);
  });

  it('leaves out a signature that does not verify', () => {
    expect(signers({ signatures: [aSignature({ isValid: false })] })).toEqual([]);
  });

  it.each<Meaning>(['authorship', 'review', 'editorial-approval', 'compliance-release'])(
    'does not take %s for a medical approval',
    (meaning) => {
      expect(signers({ signatures: [aSignature({ meaning })] })).toEqual([]);
    },
  );

  it.each<Meaning>(['rejection', 'withdrawal'])(
    'leaves out who signed a %s of the same text, in whatever order',
    (meaning) => {
      const [approval, change] = [aSignature(), aSignature({ meaning })];
      const other = aSignature({ signerId: 'user-omar' });
      expect(signers({ signatures: [approval, change, other] })).toEqual(['user-omar']);
      expect(signers({ signatures: [change, approval, other] })).toEqual(['user-omar']);
    },
  );

  it('keeps an approval when the rejection is not valid or about another text', () => {
    const void_ = aSignature({ meaning: 'rejection', isValid: false });
    const earlier = aSignature({ meaning: 'rejection', digest: OTHER });
    expect(signers({ signatures: [aSignature(), void_, earlier] })).toEqual(['user-vera']);
  });

  it('needs one approval even where a policy says none', () => {
    const nobody = someFacts({ quorum: { approvals: 0 }, signatures: [] });
    expect(quorumOf(nobody)).toMatchObject({ isReached: false, needed: 1 });
  });

  it('names the roles that are still missing, and how many', () => {
    const quorum = { approvals: 2, byRole: { chair: 1, reviewer: 3 } };
    expect(quorumOf(someFacts({ quorum }))).toMatchObject({
      isReached: false,
      missingByRole: { chair: 1, reviewer: 1 },
    });
  });

  it('is reached when number and roles are both there', () => {
    const signatures = [
      aSignature({ roles: ['reviewer', 'chair'] }),
      aSignature({ signerId: 'user-omar' }),
    ];
    const quorum = { approvals: 2, byRole: { chair: 1, reviewer: 2 } };
    expect(quorumOf(someFacts({ signatures, quorum })).isReached).toBe(true);
  });

  it('counts the role held when signing, not one held by somebody uncounted', () => {
    const signatures = [
      aSignature(),
      aSignature({ signerId: 'user-omar' }),
      aSignature({ signerId: 'user-chair', roles: ['chair'], isValid: false }),
    ];
    const quorum = { approvals: 2, byRole: { chair: 1 } };
    expect(quorumOf(someFacts({ signatures, quorum }))).toMatchObject({
      isReached: false,
      missingByRole: { chair: 1 },
    });
  });

  it('never counts more people than validly signed, whatever the order', () => {
    const signature = fc.record({
      signerId: fc.constantFrom('user-a', 'user-b', 'user-c', 'user-author'),
      meaning: fc.constantFrom<Meaning>('medical-approval', 'review', 'rejection'),
      isValid: fc.boolean(),
      digest: fc.constantFrom('a'.repeat(64), OTHER),
    });
    fc.assert(
      fc.property(fc.array(signature), fc.integer({ min: 0, max: 4 }), (list, approvals) => {
        const signatures = list.map((it) => aSignature(it));
        const facts = someFacts({ signatures, quorum: { approvals } });
        const forwards = quorumOf(facts);
        const backwards = quorumOf({ ...facts, signatures: signatures.toReversed() });
        const people = new Set(list.filter((it) => it.isValid).map((it) => it.signerId));
        people.delete('user-author');
        expect(forwards.counted.length).toBeLessThanOrEqual(people.size);
        expect(forwards.isReached).toBe(forwards.counted.length >= Math.max(1, approvals));
        expect(backwards.isReached).toBe(forwards.isReached);
      }),
    );
  });
});
