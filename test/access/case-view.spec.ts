import { describe, expect, test } from '@jest/globals';
import { caseScope, decides, oversees } from '#libs/access/index.js';
import { allOf, ash, birch, everybody, me, other, person, type Who } from './callers.js';

const overseers: readonly Who[] = ['HR of the trust', 'HR of Ash', 'SLT of the trust', 'CEO', 'Head of Ash'];

test.each(allOf)('A case at Ash is overseen by %s, or not, by the role and where it is held', (who) => {
  expect(oversees(everybody[who], ash)).toBe(overseers.includes(who));
});

describe('A task of a case', () => {
  const task = { to: [{ role: 'SLT' as const, school: birch }, { staff: other }], not: [] };

  test('is decided by the one for whom it waits', () => {
    expect(decides(person({ role: 'SLT', school: birch }), [task])).toBe(true);
    expect(decides({ ...person(), id: other } as ReturnType<typeof person>, [task])).toBe(true);
  });

  test('is not decided by others, by who is excluded from it, or by a service', () => {
    expect(decides(person({ role: 'SLT', school: ash }), [task])).toBe(false);
    expect(decides(person({ role: 'SLT' }), [{ ...task, not: [{ staff: me, because: 'own-case' }] }])).toBe(false);
    expect(decides(everybody['a service with cases:read'], [task])).toBe(false);
    expect(decides(person({ role: 'SLT' }), [])).toBe(false);
  });
});

describe('A list of cases', () => {
  test('holds all of them for roles held across the trust and for services with the scope', () => {
    const all = allOf.filter((who) => caseScope(everybody[who]).all);
    expect(all).toEqual(['HR of the trust', 'SLT of the trust', 'CEO', 'a service with cases:read']);
  });

  test('holds those of each school where a role is held, and those that involve the person', () => {
    const scope = caseScope(
      person({ role: 'Head', school: ash }, { role: 'HR', school: birch }, { role: 'SLT', school: ash }),
    );
    expect(scope).toEqual({ all: false, schools: [ash, birch], involving: me });
  });

  test('holds nothing by the role of a governor', () => {
    expect(caseScope(everybody['Governor of the trust'])).toEqual({ all: false, schools: [], involving: me });
  });

  test('holds nothing for a service without the scope', () => {
    expect(caseScope(everybody['a service without scopes'])).toEqual({ all: false, schools: [] });
  });

  test.each(allOf)('holds by its schools exactly what %s oversees', (who) => {
    const { all, schools } = caseScope(everybody[who]);
    for (const school of [ash, birch])
      if (everybody[who].kind === 'person')
        expect([school, all || schools.includes(school)]).toEqual([school, oversees(everybody[who], school)]);
  });
});
