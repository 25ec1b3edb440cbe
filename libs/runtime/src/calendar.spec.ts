import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dateIn, isZone } from './calendar.js';

describe('dateIn', () => {
  const noon = Date.parse('2026-06-30T12:00:00Z');

  it.each([
    ['UTC', '2026-06-30'],
    ['Pacific/Kiritimati', '2026-07-01'],
    ['Pacific/Pago_Pago', '2026-06-30'],
  ])('says which day it is in %s', (zone, date) => {
    expect(dateIn(zone, noon)).toBe(date);
  });

  it('changes the day at midnight of the zone, also where the clocks are changed', () => {
    // New York: summer time from 8 March 2026 (UTC-4), winter time from 1 November (UTC-5).
    const date = (at: string): string => dateIn('America/New_York', Date.parse(at));
    expect(date('2026-03-08T04:59:59Z')).toBe('2026-03-07');
    expect(date('2026-03-08T05:00:00Z')).toBe('2026-03-08');
    expect(date('2026-03-09T03:59:59Z')).toBe('2026-03-08');
    expect(date('2026-03-09T04:00:00Z')).toBe('2026-03-09');
    expect(date('2026-11-02T04:59:59Z')).toBe('2026-11-01');
    expect(date('2026-11-02T05:00:00Z')).toBe('2026-11-02');
  });

  it('knows the day that a zone left out', () => {
    const before = Date.parse('2011-12-30T09:59:59Z');
    expect([dateIn('Pacific/Apia', before), dateIn('Pacific/Apia', before + 1_000)]).toEqual([
      '2011-12-29',
      '2011-12-31',
    ]);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s and %i days make %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('comes back where it came from', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (at, days) => {
        const date = at.toISOString().slice(0, 10);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months make %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('isZone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Ushuaia'])('knows %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '../../etc/passwd', '<script>'])('refuses %j', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});
