import { describe, expect, it } from '@jest/globals';
import { dateElement, dateInWords, instantInWords } from './dates.js';

describe('dates', () => {
  it('writes a date in words', () => {
    expect(dateInWords('2026-04-07')).toBe('7 April 2026');
  });

  it('counts an instant by its date in UTC', () => {
    expect(dateInWords('2026-04-07T23:30:00-05:00')).toBe('8 April 2026');
    expect(dateElement('2026-04-07T23:30:00Z').markup).toBe(
      '<time datetime="2026-04-07">7 April 2026</time>',
    );
  });

  it('says the zone of an instant', () => {
    expect(instantInWords('2026-04-07T12:03:09Z', 'Europe/Vienna')).toBe(
      '7 April 2026, 14:03:09 (Europe/Vienna, UTC+02:00)',
    );
  });

  it('falls back to UTC for a zone nobody knows', () => {
    expect(instantInWords('2026-04-07T12:03:09Z', 'Mars/Olympus')).toBe(
      '7 April 2026, 12:03:09 (UTC)',
    );
  });
});
