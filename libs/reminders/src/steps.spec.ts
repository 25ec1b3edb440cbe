import { describe, expect, it } from '@jest/globals';
import { LADDER_KINDS } from './kinds.js';
import { planSteps } from './plan-steps.js';
import { DEFAULT_LADDERS } from './rules.js';
import { ladderFaults, stepsOf } from './steps.js';

const day = {
  zone: 'UTC',
  quietFrom: '21:00',
  quietUntil: '07:00',
  remindAt: '09:00',
  holidays: new Set<string>(),
};

describe('stepsOf', () => {
  it('writes repeats out, in order of time', () => {
    const steps = stepsOf([
      { after: 5, act: 'escalate' },
      { after: 2, every: 5, atMost: 3 },
      { after: -7 },
      { after: 0 },
      { after: 10, act: 'replace' },
    ]);
    expect(steps.map(({ name }) => name)).toEqual([
      ...['remind-7', 'remind+0', 'remind+2', 'escalate+5', 'remind+7', 'replace+10', 'remind+12'],
    ]);
  });
});

describe('ladderFaults', () => {
  it.each(LADDER_KINDS)(
    'finds nothing in the ladder of “%s” that comes with the product',
    (kind) => {
      expect(ladderFaults(kind, DEFAULT_LADDERS[kind])).toEqual([]);
      expect(stepsOf(DEFAULT_LADDERS[kind]).length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['a fraction of a day', { after: 0.5 }, /whole number/],
    ['a repeat without an end', { after: 1, every: 2 }, /atMost/],
    ['an end without a repeat', { after: 1, atMost: 2 }, /needs "every"/],
    ['a repeat every zero days', { after: 1, every: 0, atMost: 2 }, /from 1/],
    ['an act the kind does not know', { after: 1, act: 'expire' as const }, /no step "expire"/],
    [
      'an act that repeats',
      { after: 1, act: 'replace' as const, every: 2, atMost: 2 },
      /cannot repeat/,
    ],
    ['a day in another century', { after: 40_000 }, /whole number/],
  ])('refuses %s', (_, rule, message) => {
    expect(ladderFaults('review', [rule]).join()).toMatch(message);
  });

  it('refuses the same step twice, and more steps than anybody reads', () => {
    expect(ladderFaults('review', [{ after: 2, every: 5, atMost: 2 }, { after: 7 }])).toEqual([
      'review: the step remind+7 stands twice.',
    ]);
    expect(ladderFaults('review', [{ after: 1, every: 1, atMost: 50 }])).toHaveLength(1);
  });
});

describe('planSteps', () => {
  it('counts calendar days, over leap days and changes of the clocks', () => {
    const [before, on, after] = planSteps({
      date: '2028-03-01',
      zone: 'UTC',
      rules: [{ after: -1 }, { after: 0 }, { after: 30 }],
      hours: { remind: { ...day, zone: 'Europe/Berlin' }, escalate: day },
    });
    expect(before).toMatchObject({ onDate: '2028-02-29' });
    expect(on).toMatchObject({ onDate: '2028-03-01', dueAt: Date.UTC(2028, 2, 1, 8) });
    expect(after).toMatchObject({ onDate: '2028-03-31', dueAt: Date.UTC(2028, 2, 31, 7) });
  });

  it('acts at midnight where the date is meant, and writes to each person in their own zone', () => {
    const [late, next] = planSteps({
      date: '2026-05-01',
      zone: 'Asia/Tokyo',
      rules: [
        { after: 1, act: 'replace' },
        { after: 1, act: 'escalate' },
      ],
      hours: {
        remind: { ...day, zone: 'Asia/Tokyo' },
        escalate: { ...day, zone: 'Europe/Dublin' },
      },
    });
    expect(late).toMatchObject({ name: 'escalate+1', dueAt: Date.UTC(2026, 4, 2, 8) });
    expect(next).toMatchObject({ name: 'replace+1', dueAt: Date.UTC(2026, 4, 1, 15) });
  });
});
