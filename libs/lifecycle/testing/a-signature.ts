import { type SignatureFacts } from '../src/facts.js';

/** A valid medical approval of the text that `someFacts` is about. */
export function aSignature(overrides: Partial<SignatureFacts> = {}): SignatureFacts {
  return {
    signerId: 'user-vera',
    meaning: 'medical-approval',
    digest: 'a'.repeat(64),
    isValid: true,
    roles: ['reviewer'],
    isDisclosureInDate: true,
    ...overrides,
  };
}
