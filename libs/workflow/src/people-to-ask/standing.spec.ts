import { describe, expect, it } from '@jest/globals';
import { addPresentDays, type DaysAway, hiddenOn } from './days-away.js';
import { type HeldLicence, licenceStanding } from './licence-standing.js';

const away = (
  fromOn: string,
  untilOn: string,
  effect: DaysAway['effect'] = 'extends',
): DaysAway => ({
  ...{ fromOn, untilOn, effect },
});

describe('days away', () => {
  it('hide a person on their first and last day and on no other', () => {
    const windows = [away('2026-04-02', '2026-04-03', 'hidden'), away('2026-04-01', '2026-04-09')];
    const dates = ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04'];
    expect(dates.map((date) => hiddenOn(windows, date) !== undefined)).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('do not count towards a date that falls into them or reaches over them', () => {
    expect(addPresentDays('2026-04-01', 5, [])).toBe('2026-04-06');
    expect(addPresentDays('2026-04-01', 5, [away('2026-04-03', '2026-04-10')])).toBe('2026-04-14');
    expect(addPresentDays('2026-04-01', 5, [away('2026-03-20', '2026-04-02')])).toBe('2026-04-07');
    expect(addPresentDays('2026-04-01', 5, [away('2026-04-07', '2026-04-30')])).toBe('2026-04-06');
    const both = [away('2026-04-02', '2026-04-03'), away('2026-04-03', '2026-04-05')];
    expect(addPresentDays('2026-04-01', 1, both)).toBe('2026-04-06');
    expect(addPresentDays('2028-02-28', 1, [])).toBe('2028-02-29');
  });
});

describe('licences', () => {
  const licence = (expiresOn: string, verifiedOn: string | null = '2026-01-05'): HeldLicence => ({
    ...{ authority: 'Register', expiresOn, verifiedOn },
  });
  const TODAY = '2026-04-07';

  it('hold up to their last day', () => {
    expect(licenceStanding([licence('2026-04-07')], TODAY).standing).toBe('in-date');
    expect(licenceStanding([licence('2026-04-06')], TODAY).standing).toBe('expired');
  });

  it('are enough when one of several is in date', () => {
    expect(licenceStanding([licence('2026-01-01'), licence('2027-01-01')], TODAY)).toEqual({
      ...{ standing: 'in-date', until: '2027-01-01' },
    });
  });

  it('are not replaced by a claim once one was verified', () => {
    expect(licenceStanding([licence('2027-01-01', null)], TODAY).standing).toBe('unverified');
    expect(
      licenceStanding([licence('2026-01-01'), licence('2027-01-01', null)], TODAY).standing,
    ).toBe('expired');
    expect(licenceStanding([], TODAY).standing).toBe('none');
  });
});
