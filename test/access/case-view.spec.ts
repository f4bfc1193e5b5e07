import { describe, expect, test } from '@jest/globals';
import { caseScope, caseView, decides } from '#libs/access/index.js';
import { allOf, ash, birch, everybody, me, other, person, type Who } from './callers.js';

const whole: readonly Who[] = [
  'HR of the trust',
  'HR of Ash',
  'SLT of the trust',
  'CEO',
  'Head of Ash',
  'a service with cases:read',
];

describe('A case at Ash', () => {
  test.each(allOf)('is shown to %s whole or not at all, when they have no part in it', (who) => {
    const view = caseView(everybody[who], {
      summary: { school: ash, involved: [other] },
      interested: [other],
      deciding: false,
    });
    expect(view).toBe(whole.includes(who) ? 'whole' : 'none');
  });

  test.each(allOf.filter((who) => everybody[who].kind === 'person'))(
    'is shown to %s in part when they applied, whatever their roles',
    (who) => {
      expect(
        caseView(everybody[who], {
          summary: { school: ash, involved: [other, me] },
          interested: [me],
          deciding: false,
        }),
      ).toBe('part');
    },
  );

  test('is shown in part to somebody involved without an interest or a role', () => {
    expect(caseView(person(), { summary: { school: ash, involved: [me] }, interested: [], deciding: false })).toBe(
      'part',
    );
  });

  test('is shown whole to HR who requested it', () => {
    expect(
      caseView(person({ role: 'HR' }), {
        summary: { school: ash, involved: [me] },
        interested: [other],
        deciding: false,
      }),
    ).toBe('whole');
  });

  test('is no service’s own part, even when its name is that of a person involved', () => {
    const service = { ...everybody['a service without scopes'], id: me as never };
    expect(caseView(service, { summary: { school: ash, involved: [me] }, interested: [me], deciding: false })).toBe(
      'none',
    );
  });
});

describe('A task of a case', () => {
  const task = { to: [{ role: 'SLT' as const, school: birch }, { staff: other }], not: [] };

  test('lets the one for whom it waits see the whole case', () => {
    const deciding = decides(person({ role: 'SLT', school: birch }), [task]);
    const seen = { summary: { school: ash, involved: [] }, interested: [], deciding };
    expect([deciding, caseView(person(), seen)]).toEqual([true, 'whole']);
  });

  test('opens nothing to others, to who is excluded from it, or to a service', () => {
    expect(decides(person({ role: 'SLT', school: ash }), [task])).toBe(false);
    expect(decides(person({ role: 'SLT' }), [{ ...task, not: [{ staff: me, because: 'own-case' }] }])).toBe(false);
    expect(decides(everybody['a service with cases:read'], [task])).toBe(false);
    expect(decides(person({ role: 'SLT' }), [])).toBe(false);
  });

  test('does not open the case to an applicant', () => {
    expect(caseView(person(), { summary: { school: ash, involved: [me] }, interested: [me], deciding: true })).toBe(
      'part',
    );
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

  test.each(allOf)('agrees with the view of each case for %s', (who) => {
    const scope = caseScope(everybody[who]);
    for (const school of [ash, birch])
      for (const involved of [[other], [me]]) {
        const listed =
          scope.all ||
          scope.schools.includes(school) ||
          (scope.involving !== undefined && involved.includes(scope.involving));
        expect([school, involved, listed]).toEqual([
          school,
          involved,
          caseView(everybody[who], { summary: { school, involved }, interested: [], deciding: false }) !== 'none',
        ]);
      }
  });
});
