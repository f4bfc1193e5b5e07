import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate, plus } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { at, days, directoryWith, employed, person, staffId } from './rows.js';

describe('Who employs somebody at any instant', () => {
  const directory = directoryWith({
    staff: [
      person('ann'),
      person('bob', days('2026-09-01', '2027-07-31'), 'fixed-term'),
      person('cas', days('2020-01-01'), 'volunteer'),
      person('dee', days('2027-04-12')),
    ],
    employments: [
      employed('ann', 'elm', days('2020-01-01', '2027-03-31')),
      employed('ann', 'oak', days('2027-04-01')),
      employed('bob', 'oak', days('2026-09-01')),
      employed('cas', 'elm', days('2020-01-01')),
      employed('dee', 'elm', days('2027-04-12')),
    ],
  });
  const employment = (staff: string, moment: string) => directory.employmentAt(staffId(staff), at(moment));

  test('is the school and the contract, past, present and to come', () => {
    expect(
      ['2020-01-01T00:00Z', '2027-03-31T22:59Z', '2027-03-31T23:00Z'].map((when) => employment('ann', when)),
    ).toEqual([
      { school: 'elm', contract: 'permanent' },
      { school: 'elm', contract: 'permanent' },
      { school: 'oak', contract: 'permanent' },
    ]);
    expect(employment('dee', '2027-04-12T00:00Z')).toEqual({ school: 'elm', contract: 'permanent' });
  });

  test('ends with a fixed term, whatever the employment says', () => {
    expect(employment('bob', '2027-07-31T22:59:59.999Z')).toEqual({ school: 'oak', contract: 'fixed-term' });
    expect(employment('bob', '2027-07-31T23:00Z')).toBeUndefined();
  });

  test('is nobody for a volunteer, for somebody not yet there and for somebody unknown', () => {
    expect(['cas', 'dee', 'zed'].map((staff) => employment(staff, '2027-04-11T12:00Z'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('can’t be changed by whoever asks', () => {
    expect(() => Object.assign(employment('ann', '2027-01-01T00:00Z')!, { school: 'oak' })).toThrow(TypeError);
  });
});

const first = '2026-10-20' as LocalDate;
const stay = fc
  .tuple(fc.nat(8), fc.option(fc.nat(8)))
  .map(([from, length]) => days(plus(first, `P${from}D`), length === null ? null : plus(first, `P${from + length}D`)));
const contract = fc.constantFrom('permanent' as const, 'fixed-term' as const, 'volunteer' as const);
const moment = fc
  .nat(20 * 48)
  .map((half) => at(new Date(Date.parse('2026-10-18T00:00Z') + half * 1_800_000).toISOString()));

test('for any stay, contract and employment, over the night the clocks go back, employer and employment say the same', () => {
  fc.assert(
    fc.property(stay, contract, stay, moment, (withTrust, terms, time, when) => {
      const directory = directoryWith({
        staff: [person('ann', withTrust, terms)],
        employments: [employed('ann', 'elm', time)],
      });
      const today = localDate(when);
      const there = [withTrust, time].every(({ from, to }) => from <= today && (to === null || today <= to));
      const expected = there && terms !== 'volunteer' ? { school: 'elm', contract: terms } : undefined;
      expect(directory.employmentAt(staffId('ann'), when)).toEqual(expected);
      expect(directory.employer(staffId('ann'), when)).toBe(expected?.school);
      expect(directory.staff(when)).toEqual(expected ? ['ann'] : []);
    }),
    { numRuns: 300 },
  );
});
