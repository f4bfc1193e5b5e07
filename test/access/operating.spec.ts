import { describe, expect, test } from '@jest/globals';
import { caseScope, importsPeople, operates, oversees } from '#libs/access/index.js';
import { allOf, ash, birch, everybody, person } from './callers.js';

describe('Operations', () => {
  test('are for IT of the whole trust, and for nobody else: not for HR, not for the CEO, not for a service', () => {
    expect(allOf.filter((who) => operates(everybody[who]))).toEqual(['IT of the trust']);
  });

  test('give nobody a look into a case', () => {
    const it = everybody['IT of the trust'];
    expect([ash, birch].map((school) => oversees(it, school))).toEqual([false, false]);
    expect(caseScope(it)).toMatchObject({ all: false, schools: [] });
  });
});

describe('The import of people', () => {
  test('is for HR and IT of the whole trust', () => {
    expect(allOf.filter((who) => importsPeople(everybody[who]))).toEqual(['HR of the trust', 'IT of the trust']);
  });

  test('is open to who holds both, and closed to who holds either at one school only', () => {
    expect(importsPeople(person({ role: 'HR' }, { role: 'IT' }))).toBe(true);
    expect(importsPeople(person({ role: 'HR', school: ash }, { role: 'IT', school: birch }))).toBe(false);
  });
});
