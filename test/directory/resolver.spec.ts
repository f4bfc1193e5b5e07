import { describe, expect, test } from '@jest/globals';
import { at, days, directoryWith, employed, grant, person, schoolId, staffId } from './rows.js';

const elm = schoolId('elm');
const noon = at('2026-11-22T12:00Z');

describe('The employer', () => {
  const directory = directoryWith({
    staff: [person('ann', days('2020-01-01', '2026-12-31')), person('bob'), person('cas')],
    employments: [
      employed('ann', 'elm', days('2020-01-01', '2026-08-31')),
      employed('ann', 'oak', days('2026-09-01')),
      employed('bob', 'elm', days('2027-01-01')),
    ],
  });
  test.each([
    ['2026-08-31T22:59:59.999Z', 'elm'],
    ['2026-08-31T23:00:00.000Z', 'oak'],
    ['2026-12-31T23:59:59.999Z', 'oak'],
    ['2027-01-01T00:00:00.000Z', undefined],
    ['2019-12-31T23:59:59.999Z', undefined],
  ])('of somebody who moves and then leaves is, at %s, %s', (moment, school) => {
    expect(directory.employer(staffId('ann'), at(moment))).toBe(school);
  });

  test('of a starter to come, of a volunteer and of somebody unknown is nobody', () => {
    expect(['bob', 'cas', 'zed'].map((id) => directory.employer(staffId(id), noon))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('makes the staff of an instant, in the order of their ids', () => {
    expect(directory.staff(noon)).toEqual(['ann']);
    expect(directory.staff(at('2027-01-01T00:00Z'))).toEqual(['bob']);
  });
});

describe('Roles', () => {
  const directory = directoryWith({
    staff: [person('ann'), person('bob'), person('cas', days('2020-01-01', '2026-08-31')), person('dee')],
    grants: [
      grant('ann', 'Head', 'elm', days('2026-09-01', '2027-08-31')),
      grant('bob', 'SLT'),
      grant('bob', 'SLT', 'elm'),
      grant('cas', 'HR'),
      grant('dee', 'HR', null, days('2026-01-01', '2026-06-30')),
      grant('dee', 'HR', null, days('2026-06-15')),
    ],
  });

  test('hold from the first midnight to the last', () => {
    const holdsAt = (moment: string) => directory.rolesOf(staffId('ann'), at(moment)).length;
    expect(
      ['2026-08-31T22:59:59.999Z', '2026-08-31T23:00Z', '2027-08-31T22:59:59.999Z', '2027-08-31T23:00Z'].map(holdsAt),
    ).toEqual([0, 1, 1, 0]);
    expect(directory.rolesOf(staffId('ann'), noon)).toEqual([{ role: 'Head', school: 'elm' }]);
  });

  test('across the trust name no school, and stand beside those at a school', () => {
    expect(directory.rolesOf(staffId('bob'), noon)).toEqual([{ role: 'SLT' }, { role: 'SLT', school: 'elm' }]);
  });

  test('end when their holder leaves the trust, however long they were granted', () => {
    expect(directory.rolesOf(staffId('cas'), at('2026-08-31T22:00Z'))).toEqual([{ role: 'HR' }]);
    expect(directory.rolesOf(staffId('cas'), noon)).toEqual([]);
  });

  test('granted twice are held once', () => {
    expect(directory.rolesOf(staffId('dee'), at('2026-06-20T12:00Z'))).toEqual([{ role: 'HR' }]);
    expect(directory.rolesOf(staffId('dee'), noon)).toEqual([{ role: 'HR' }]);
  });

  test('of somebody unknown are none', () => {
    expect(directory.rolesOf(staffId('zed'), noon)).toEqual([]);
  });
});

describe('Who holds a role', () => {
  const directory = directoryWith({
    grants: [
      grant('dee', 'SLT'),
      grant('bob', 'SLT', 'elm'),
      grant('ann', 'SLT', 'oak'),
      grant('dee', 'SLT', 'elm'),
      grant('cas', 'Head', 'elm'),
    ],
  });
  test('at a school: those of the school and those across the trust, each once, in order', () => {
    expect(directory.holders('SLT', elm, noon)).toEqual(['bob', 'dee']);
    expect(directory.holders('Head', elm, noon)).toEqual(['cas']);
  });
  test('where no school is asked for: whoever holds it anywhere', () => {
    expect(directory.holders('SLT', undefined, noon)).toEqual(['ann', 'bob', 'dee']);
  });
  test('that nobody holds, or before anybody did: nobody', () => {
    expect(directory.holders('CEO', elm, noon)).toEqual([]);
    expect(directory.holders('SLT', elm, at('2019-01-01T00:00Z'))).toEqual([]);
  });
});

describe('Schools', () => {
  test('are listed in the order of their ids and found by id', () => {
    const directory = directoryWith({});
    expect(directory.schools().map((school) => school.id)).toEqual(['elm', 'oak']);
    expect(directory.school(elm)?.name).toBe('elm');
    expect(directory.school(schoolId('ash'))).toBeUndefined();
    expect(directory.version).toBe(1);
  });
});
