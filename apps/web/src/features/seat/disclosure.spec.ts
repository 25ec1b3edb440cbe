import { describe, expect, it } from '@jest/globals';
import { disclosureOf, firstAnswers, firstUnanswered } from './disclosure';

const QUESTIONS = [{ id: 'grants' }, { id: 'stock' }];

describe('a disclosure of interests', () => {
  it('files nothing where the one on file still holds', () => {
    expect(disclosureOf('still-true', firstAnswers(QUESTIONS))).toBeUndefined();
  });

  it('says nothing to every question at once', () => {
    expect(disclosureOf('none', firstAnswers(QUESTIONS))).toEqual([
      { item: 'grants', none: true, entries: [] },
      { item: 'stock', none: true, entries: [] },
    ]);
  });

  it('takes one name a line, and who was paid', () => {
    const answers = {
      grants: { said: 'some', from: 'One Fund\n\n Two Fund ', payee: 'institution' },
      stock: { said: 'none', from: 'left over', payee: 'self' },
    } as const;
    expect(disclosureOf('items', answers)).toEqual([
      {
        item: 'grants',
        none: false,
        entries: [
          { entity: 'One Fund', payee: 'institution' },
          { entity: 'Two Fund', payee: 'institution' },
        ],
      },
      { item: 'stock', none: true, entries: [] },
    ]);
  });

  it('finds the question that was left out', () => {
    const some = { said: 'some', from: ' ', payee: 'self' } as const;
    const none = { said: 'none', from: '', payee: 'self' } as const;
    expect(firstUnanswered({ ...firstAnswers(QUESTIONS), grants: none })).toBe('stock');
    expect(firstUnanswered({ grants: none, stock: some })).toBe('stock');
    expect(firstUnanswered({ grants: none, stock: none })).toBeUndefined();
  });
});
