import { afterAll, expect, test } from '@jest/globals';
import { loadBankHolidays, loadCalendars } from '#libs/calendars/index.js';
import { folderWith, removeFolders, type HolidaysText } from './files.js';

afterAll(removeFolders);
const england = 'bank-holidays/england';
const later = (version: number) =>
  folderWith<HolidaysText & { version: number }>(
    `${england}.v1.json`,
    (text) => (text.version = version),
    `${england}.v${version}.json`,
  );

test('bank holidays say which version has come since one, counted and not spelled', () => {
  const { since } = loadCalendars(later(10));
  expect(since({ id: 'england', version: 1 })).toBe(10);
  expect(since({ id: 'england', version: 10 })).toBeUndefined();
});

test('nothing has come since days that a policy pack holds itself', () => {
  expect(loadCalendars(later(2)).since({ id: 'demo-trust', version: 1 })).toBeUndefined();
});

test('bank holidays alone are loaded in the order of their versions', () => {
  expect(loadBankHolidays(later(10)).map(({ id, version }) => `${id} ${version}`)).toEqual(['england 1', 'england 10']);
  expect(loadBankHolidays().map(({ version }) => version)).toEqual([1]);
});
