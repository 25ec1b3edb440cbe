import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type TextSelector } from '../types.js';
import { placeSelector } from './place-selector.js';
import { selectorMatches } from './selector-matches.js';

function select(text: string, exact: string, occurrence = 0): TextSelector {
  let start = text.indexOf(exact);
  for (let count = 0; count < occurrence; count++) start = text.indexOf(exact, start + 1);
  const end = start + exact.length;
  return {
    exact,
    start,
    end,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}

function quoteOf(text: string, placement: { start?: number; end?: number }): string {
  return text.slice(placement.start, placement.end);
}

const CARVEDILOL =
  'Carvedilol lowers mortality in heart failure when it is started at 3.125 mg twice daily.';
const BISOPROLOL =
  'Bisoprolol lowers mortality in heart failure when it is started at 1.25 mg once daily.';
const OTHER = 'Blood pressure is measured at every visit.';

describe('placing an annotation in a later version', () => {
  it('keeps its offsets when nothing changed', () => {
    const text = `${OTHER} ${CARVEDILOL}`;
    const selector = select(text, CARVEDILOL);
    expect(placeSelector(text, text, selector)).toEqual({
      status: 'exact',
      start: selector.start,
      end: selector.end,
    });
  });

  it('follows an unchanged passage when text is added before it', () => {
    const before = `${OTHER}\n${CARVEDILOL}\n${BISOPROLOL}`;
    const after = `A new opening line.\n${before}`;
    const placement = placeSelector(before, after, select(before, CARVEDILOL));
    expect(placement.status).toBe('exact');
    expect(quoteOf(after, placement)).toBe(CARVEDILOL);
  });

  it('chooses the same one of several equal passages', () => {
    const before = 'Check potassium.\nOne.\nCheck potassium.\nTwo.\nCheck potassium.\nThree.';
    const after = `Zero.\n${before}`;
    const placement = placeSelector(before, after, select(before, 'Check potassium.', 1));
    expect(placement).toMatchObject({ status: 'exact', start: after.indexOf('Check', 10) });
  });

  it('marks a passage as moved when its dose was changed', () => {
    const before = `${OTHER} ${CARVEDILOL} ${BISOPROLOL}`;
    const after = before.replace('3.125 mg twice', '6.25 mg twice');
    const placement = placeSelector(before, after, select(before, CARVEDILOL));
    expect(placement.status).toBe('moved');
    expect(quoteOf(after, placement)).toContain('Carvedilol');
    expect(quoteOf(after, placement)).toContain('6.25 mg twice daily');
    expect(quoteOf(after, placement)).not.toContain('Bisoprolol');
    expect(placement.score).toBeGreaterThan(0.8);
  });

  it('finds a sentence that was moved to the end as moved, never as exact, or as exact where it stayed', () => {
    const before = `${CARVEDILOL}\n${OTHER}\n${BISOPROLOL}`;
    const after = `${BISOPROLOL}\n${OTHER}\n${CARVEDILOL}`;
    for (const sentence of [CARVEDILOL, BISOPROLOL, OTHER]) {
      const placement = placeSelector(before, after, select(before, sentence));
      expect(placement.status).not.toBe('orphaned');
      expect(quoteOf(after, placement)).toBe(sentence);
    }
  });
});

describe('a comment on one drug never lands on another', () => {
  it('is orphaned when its sentence is deleted and a like sentence on another drug stays', () => {
    const before = `${OTHER} ${CARVEDILOL} ${BISOPROLOL}`;
    const after = `${OTHER} ${BISOPROLOL}`;
    expect(placeSelector(before, after, select(before, CARVEDILOL))).toEqual({
      status: 'orphaned',
    });
  });

  it('is orphaned when the sentence on another drug comes in its place', () => {
    expect(
      placeSelector(
        `${OTHER} ${CARVEDILOL}`,
        `${OTHER} ${BISOPROLOL}`,
        select(`${OTHER} ${CARVEDILOL}`, CARVEDILOL),
      ),
    ).toEqual({ status: 'orphaned' });
  });

  it('is orphaned when only the name before the quoted words was changed', () => {
    const before = `${OTHER} ${CARVEDILOL}`;
    const after = before.replace('Carvedilol', 'Bisoprolol');
    const selector = select(before, 'when it is started at 3.125 mg twice daily');
    expect(placeSelector(before, after, selector).status).toBe('orphaned');
  });

  it('tells look-alike names apart', () => {
    const before = 'Prednisone 5 mg is given each morning with food.';
    const after = 'Prednisolone 5 mg is given each morning with food.';
    expect(placeSelector(before, after, select(before, '5 mg is given')).status).toBe('orphaned');
  });

  it('is orphaned when the heading over a nameless sentence names another drug', () => {
    const before = 'Bisoprolol\nStart with 5 mg daily.\n';
    const after = 'Carvedilol\nStart with 5 mg daily.\n';
    expect(placeSelector(before, after, select(before, '5 mg daily')).status).toBe('orphaned');
  });

  it('keeps to the row of a table when the rows change places', () => {
    const before = 'Bisoprolol\n5 mg\nCarvedilol\n5 mg\n';
    const after = 'Carvedilol\n5 mg\nBisoprolol\n5 mg\n';
    const placement = placeSelector(before, after, select(before, '5 mg', 0));
    if (placement.status !== 'orphaned') {
      expect(after.slice(0, placement.start)).toContain('Bisoprolol');
    }
  });

  it('holds for any pair of drugs, whichever sentence is taken out', () => {
    const drugs = ['Carvedilol', 'Bisoprolol', 'Metoprolol', 'Ramipril', 'Digoxin', 'Warfarin'];
    const sentence = (drug: string): string =>
      `${drug} is started low and raised every two weeks to the dose that is tolerated.`;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(drugs, { minLength: 2 }),
        fc.shuffledSubarray(drugs),
        fc.nat(),
        (listed, later, pick) => {
          const drug = listed[pick % listed.length]!;
          const before = listed.map(sentence).join(' ');
          const after = later.map(sentence).join(' ');
          const placement = placeSelector(before, after, select(before, sentence(drug)));
          if (!later.includes(drug)) return placement.status === 'orphaned';
          return placement.status === 'orphaned' || quoteOf(after, placement) === sentence(drug);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('properties of a placement', () => {
  const words = fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta', '.', '\n', '5 mg'), {
    maxLength: 40,
  });
  const text = words.map((list) => list.join(' '));

  it('is exact only where the very same words stand', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, one, other) => {
        fc.pre(before.length > 1);
        const start = one % before.length;
        const end = start + 1 + (other % (before.length - start));
        const selector = select(before, before.slice(start, end));
        const placement = placeSelector(before, after, selector);
        if (placement.status === 'exact') return quoteOf(after, placement) === selector.exact;
        if (placement.status === 'orphaned') return placement.start === undefined;
        return placement.start! >= 0 && placement.end! <= after.length;
      }),
    );
  });

  it('shifts by the length of what is put in front', () => {
    fc.assert(
      fc.property(fc.nat(20), (count) => {
        const before = `${CARVEDILOL}\n${OTHER}`;
        const front = 'Note well.\n'.repeat(count);
        const selector = select(before, OTHER);
        return (
          placeSelector(before, front + before, selector).start === selector.start + front.length
        );
      }),
    );
  });

  it('gives up on a selector that does not fit the text it was made on', () => {
    const selector = { exact: 'nowhere', prefix: '', suffix: '', start: 3, end: 10 };
    expect(selectorMatches(OTHER, selector)).toBe(false);
    expect(placeSelector(OTHER, `${OTHER} More.`, selector)).toEqual({ status: 'orphaned' });
  });
});
