import { expect, test } from '@jest/globals';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import {
  addresseesText,
  addressesText,
  addressText,
  clauseText,
  counted,
  heldRoleText,
  listed,
  namesFrom,
  noNames,
  roleText,
} from '#libs/words/index.js';

const names = namesFrom(new Map([['staff-ben', 'Ben Okafor']]), new Map([['school-ash', 'Marsh Lane Primary']]));
const ash = 'school-ash' as SchoolId;

test.each([
  ['Head@school-ash', 'Head of Marsh Lane Primary'],
  ['HR@school-ash', 'HR for Marsh Lane Primary'],
  ['HR', 'HR'],
  ['SLT', 'SLT'],
  ['CEO', 'the CEO'],
  ['Governor@school-ash', 'Governor for Marsh Lane Primary'],
  ['staff:staff-ben', 'Ben Okafor'],
  ['staff:staff-gone', 'a colleague'],
  ['Head@school-gone', 'Head of a school of the trust'],
  ['Caretaker', 'somebody else'],
])('%s is said %s', (address, text) => {
  expect(addressText(address, names)).toBe(text);
});

test('several addressees are joined, each once', () => {
  expect(addressesText(['HR@school-ash', 'SLT', 'HR@school-ash', 'CEO'], names)).toBe(
    'HR for Marsh Lane Primary, SLT or the CEO',
  );
  expect(addresseesText([{ staff: 'staff-ben' as StaffId }, { role: 'Head', school: ash }], names)).toBe(
    'Ben Okafor or Head of Marsh Lane Primary',
  );
  expect(addresseesText([{ role: 'SLT' }], noNames)).toBe('SLT');
});

test('a role is said with its school', () => {
  expect(roleText('Head', 'Marsh Lane Primary')).toBe('Head of Marsh Lane Primary');
  expect(roleText('Head')).toBe('a Head');
  expect(heldRoleText({ role: 'HR' }, names)).toBe('HR');
});

test('things are counted and listed as people do', () => {
  expect([0, 1, 2, 1200].map((n) => counted(n, 'day'))).toEqual(['0 days', '1 day', '2 days', '1,200 days']);
  expect([counted(2, 'criterion'), counted(1, 'criterion'), counted(3, 'vacancy')]).toEqual([
    '2 criteria',
    '1 criterion',
    '3 vacancies',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
});

test('a clause is said as people say it', () => {
  expect(clauseText('002 §Secondment opportunities, step 3')).toBe('Policy 002, Secondment opportunities, step 3');
  expect(clauseText('Human tasks: one person acts, and everybody sees who')).toBe(
    'Human tasks: one person acts, and everybody sees who',
  );
});
