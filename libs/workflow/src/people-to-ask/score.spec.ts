import { describe, expect, it } from '@jest/globals';
import { type Candidate, NO_PAST, type PastReviews } from './candidate.js';
import { pastOf } from './past-reviews.js';
import { reasonsFor } from './reasons.js';
import { inOrder, type Measured, type Suggestion, suggestionFor } from './score.js';
import { fittingWords } from './specialty-topics.js';

const AT = Date.UTC(2026, 3, 7, 9);
const DAY = 86_400_000;

const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  ...{ id: 'ngozi', name: 'Ngozi Strandberg', credentials: 'MD', tz: 'Africa/Lagos' },
  ...{ specialties: ['cardiology'], maxConcurrent: 2, minGapDays: 0 },
  ...{ openSeats: 0, lastAskedAt: null, daysAway: [], licences: [], interests: [] },
  ...more,
});

const suggest = (about: Partial<Candidate> = {}, more: Partial<Measured> = {}): Suggestion =>
  suggestionFor({
    candidate: candidate(about),
    past: NO_PAST,
    fits: [{ specialty: 'cardiology', word: 'blood pressure' }],
    ...{ lacking: [], conflicts: [], waived: [] },
    today: '2026-04-07',
    ...{ at: AT, respondDays: 5, reviewDays: 14 },
    ...more,
  });

const past = (more: Partial<PastReviews>): PastReviews => ({ ...NO_PAST, asked: 6, ...more });
const codes = (it: Suggestion): string[] => it.whyNot.map(({ code }) => code);

describe('a suggestion', () => {
  it('adds its parts up to a score and says why in sentences', () => {
    const { score, parts, measured, whyNot } = suggest();
    expect(score).toBe(78);
    expect(Object.values<number>({ ...parts }).reduce((a, b) => a + b)).toBe(77.5);
    expect(reasonsFor(measured)).toEqual([
      'Cardiology: fits “blood pressure”.',
      'No open review, at most 2 at once.',
      'Never asked so far.',
      'No licence is on record.',
    ]);
    expect(whyNot).toEqual([]);
  });

  it.each([
    ['no specialty that fits', suggest({}, { fits: [] })],
    ['an open review', suggest({ openSeats: 1 })],
    ['having been asked the other day', suggest({ lastAskedAt: AT - 3 * DAY })],
    [
      'being away soon',
      suggest({ daysAway: [{ fromOn: '2026-04-10', untilOn: '2026-04-12', effect: 'extends' }] }),
    ],
    ['slow answers', suggest({}, { past: past({ daysToAnswer: 8 }) })],
    ['late reviews', suggest({}, { past: past({ handedIn: 4, late: 3, daysToReview: 14 }) })],
  ])('is lower with %s', (_, it) => {
    expect(it.score).toBeLessThan(suggest().score);
    expect(it.whyNot).toEqual([]);
  });

  it('is higher for a specialty that the panel lacks', () => {
    const it = suggest({}, { lacking: ['cardiology'] });
    expect(it.score).toBeGreaterThan(suggest().score);
    expect([it.neededFor, reasonsFor(it.measured)[1]]).toEqual([
      ['cardiology'],
      'The panel still needs: cardiology.',
    ]);
  });

  it('says how somebody has answered and reviewed', () => {
    const known = past({
      asked: 8,
      declined: 2,
      handedIn: 6,
      late: 1,
      daysToAnswer: 1.1,
      daysToReview: 9.4,
    });
    expect(reasonsFor(suggest({}, { past: known }).measured)).toEqual(
      expect.arrayContaining([
        'Answers within 1 day as a rule.',
        'Hands in 9.5 days after accepting as a rule; late 1 of 6 times.',
        'Declined 2 of 8 invitations.',
      ]),
    );
  });

  it('says why somebody cannot be asked', () => {
    const licence = { authority: 'Register', verifiedOn: '2025-01-01' };
    expect(codes(suggest({ openSeats: 2 }))).toEqual(['reviewer-over-cap']);
    expect(codes(suggest({ minGapDays: 10, lastAskedAt: AT - 9 * DAY }))).toEqual([
      'reviewer-over-cap',
    ]);
    expect(codes(suggest({ minGapDays: 10, lastAskedAt: AT - 10 * DAY }))).toEqual([]);
    expect(codes(suggest({ maxConcurrent: null, openSeats: 40 }))).toEqual([]);
    expect(codes(suggest({ licences: [{ ...licence, expiresOn: '2026-04-06' }] }))).toEqual([
      'licence-expired',
    ]);
    expect(codes(suggest({ licences: [{ ...licence, expiresOn: '2026-04-07' }] }))).toEqual([]);
    expect(
      codes(
        suggest({ daysAway: [{ fromOn: '2026-04-07', untilOn: '2026-04-07', effect: 'hidden' }] }),
      ),
    ).toEqual(['reviewer-away']);
    const conflicts = [{ key: 'acme', says: 'the company “Acme”, which stands in its title' }];
    const barred = suggest({}, { conflicts });
    expect(codes(barred)).toEqual(['conflict-of-interest']);
    expect(barred.whyNot[0]?.says).toContain('the company “Acme”, which stands in its title');
    expect(suggest({}, { waived: conflicts }).whyNot).toEqual([]);
  });

  it('stands before those who cannot be asked, however well they fit', () => {
    const barred = suggest({ id: 'a', openSeats: 2 });
    const modest = suggest({ id: 'b', name: 'B' }, { fits: [] });
    const same = suggest({ id: 'c', name: 'A' }, { fits: [] });
    const order = [barred, modest, same].sort(inOrder).map((it) => it.candidate.id);
    expect(order).toEqual(['c', 'b', 'a']);
  });
});

describe('the past of a reviewer', () => {
  const days = (...counts: number[]): string => counts.map((it) => it * DAY).join();
  const review = (took: number, on: string): string => `${took * DAY} ${Date.parse(on)} 2026-04-20`;

  it('is told by medians, and late only after the due date has ended everywhere', () => {
    const reviews = [
      review(4, '2026-04-12T09:00Z'),
      review(11, '2026-04-21T11:00Z'),
      review(10, '2026-04-21T13:00Z'),
    ].join();
    const gathered = { asked: 5, declined: 1, answers: days(1, 2, 9, 4), reviews };
    expect(pastOf(gathered)).toEqual({
      ...{ asked: 5, declined: 1, handedIn: 3, late: 1 },
      ...{ daysToAnswer: 3, daysToReview: 10 },
    });
    const silent = { asked: 1, declined: 0, answers: null, reviews: null };
    expect(pastOf(silent)).toEqual({ ...NO_PAST, asked: 1 });
  });
});

describe('specialties', () => {
  it('fit by their name or what they deal with, whole words only', () => {
    const about = (title: string, ...topics: string[]) => ({ title, topics });
    expect(fittingWords(about('Measuring blood pressure')).get('cardiology')).toBe(
      'blood pressure',
    );
    expect(fittingWords(about('Anything', 'psychiatry')).get('psychiatry')).toBe('psychiatry');
    expect(fittingWords(about('Hearing in early years')).get('otolaryngology')).toBeUndefined();
    expect(fittingWords(about('Sleep')).get('statistics')).toBeUndefined();
  });
});
