import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Hours, isQuiet, nextAllowed, sendInstant } from './hours.js';
import { instantOf, localOf } from './zoned-time.js';

const hours = (zone: string, more: Partial<Hours> = {}): Hours => ({
  ...{ zone, quietFrom: '21:00', quietUntil: '07:00', remindAt: '09:00', holidays: new Set() },
  ...more,
});
const iso = (at: number): string => new Date(at).toISOString();

describe('sendInstant', () => {
  it.each([
    // The clocks go forward on 29 March 2026 and back on 25 October 2026 in Berlin.
    ['Europe/Berlin', '2026-03-28', '2026-03-28T08:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24', '2026-10-24T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T08:00:00.000Z'],
    // In New York on 8 March and 1 November.
    ['America/New_York', '2026-03-08', '2026-03-08T13:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T14:00:00.000Z'],
    // Both sides of the date line, 25 hours apart.
    ['Pacific/Kiritimati', '2026-05-01', '2026-04-30T19:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-05-01', '2026-05-01T20:00:00.000Z'],
    // A quarter of an hour, and a leap day.
    ['Asia/Kathmandu', '2028-02-29', '2028-02-29T03:15:00.000Z'],
    ['UTC', '2038-01-20', '2038-01-20T09:00:00.000Z'],
  ])('is nine in the morning in %s on %s', (zone, date, expected) => {
    expect(iso(sendInstant(date, hours(zone)))).toBe(expected);
  });

  it.each([
    ['07:00 to 10:00', { quietFrom: '07:00', quietUntil: '10:00' }, '2026-05-04T10:00:00.000Z'],
    ['20:00 to 11:30', { quietFrom: '20:00', quietUntil: '11:30' }, '2026-05-04T11:30:00.000Z'],
    ['08:00 to 07:00', { quietFrom: '08:00', quietUntil: '07:00' }, '2026-05-05T07:00:00.000Z'],
    ['no quiet hours', { quietFrom: '00:00', quietUntil: '00:00' }, '2026-05-04T09:00:00.000Z'],
  ])('waits for the end of quiet hours from %s', (_, quiet, expected) => {
    expect(iso(sendInstant('2026-05-04', hours('UTC', quiet)))).toBe(expected);
  });

  it('leaves holidays out', () => {
    const holidays = new Set(['2026-12-24', '2026-12-25', '2026-12-26']);
    expect(iso(sendInstant('2026-12-24', hours('UTC', { holidays })))).toBe(
      '2026-12-27T09:00:00.000Z',
    );
  });

  it('takes the time after the gap where the clocks leave out the usual one', () => {
    const early = hours('Europe/Berlin', {
      quietFrom: '00:00',
      quietUntil: '00:00',
      remindAt: '02:30',
    });
    expect(iso(sendInstant('2026-03-29', early))).toBe('2026-03-29T01:30:00.000Z');
    expect(localOf('Europe/Berlin', sendInstant('2026-03-29', early)).time).toBe('03:30');
  });
});

describe('nextAllowed', () => {
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'Pacific/Apia', 'UTC'];
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

  it('is never earlier, never in quiet hours, never on a holiday, and itself allowed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
        time,
        time,
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
        (zone, at, quietFrom, quietUntil, days) => {
          const holidays = new Set(days.map((day) => localOf(zone, at + day * 86_400_000).date));
          const those = hours(zone, { quietFrom, quietUntil, holidays });
          const allowed = nextAllowed(at, those);
          const { date, time: then } = localOf(zone, allowed);
          expect(allowed).toBeGreaterThanOrEqual(at);
          expect(isQuiet(those, then)).toBe(false);
          expect(holidays.has(date)).toBe(false);
          expect(nextAllowed(allowed, those)).toBe(allowed);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is the instant itself in the middle of the day', () => {
    const noon = instantOf('Asia/Tokyo', '2026-05-04', '12:00');
    expect(nextAllowed(noon, hours('Asia/Tokyo'))).toBe(noon);
  });

  it('is the morning for a night, before and after midnight', () => {
    for (const [date, at] of [
      ['2026-05-04', '23:10'],
      ['2026-05-05', '03:10'],
    ] as const) {
      const allowed = nextAllowed(instantOf('Asia/Tokyo', date, at), hours('Asia/Tokyo'));
      expect(localOf('Asia/Tokyo', allowed)).toEqual({ date: '2026-05-05', time: '07:00' });
    }
  });
});
