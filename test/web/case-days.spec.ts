import { describe, expect, test } from '@jest/globals';
import type { StoredEvent } from '#libs/event-store/index.js';
import { instant, type LocalDate } from '#libs/kernel/index.js';
import { askedFor, endOfDay, momentOf, versionFor } from '../../apps/gateway/web/cases/on-date.js';
import { pageOfList, paginationOf } from '../../apps/gateway/web/cases/pages-of.js';

const happened = (...times: readonly string[]) =>
  times.map((at, i) => ({ version: i + 1, at: instant(at) }) as StoredEvent);
const day = (text: string) => text as LocalDate;

describe('The end of a day', () => {
  test.each([
    ['2026-07-01', '2026-07-01T23:00:00.000Z'],
    ['2026-12-01', '2026-12-02T00:00:00.000Z'],
    ['2026-10-25', '2026-10-26T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T23:00:00.000Z'],
  ])('%s is %s by the clocks of the trust', (on, end) => {
    expect(endOfDay(day(on))).toBe(end);
  });

  test('is not of that day any more: what happened at midnight belongs to the next', () => {
    const events = happened('2026-12-01T23:59:59.999Z', '2026-12-02T00:00:00.000Z');
    expect(versionFor({ on: day('2026-12-01') }, events)).toBe(1);
    expect(versionFor({ on: day('2026-12-02') }, events)).toBe(2);
    expect(versionFor({ on: day('2026-11-30') }, events)).toBe(0);
  });
});

describe('What an address asks for', () => {
  test.each([
    [{}, undefined],
    [{ on: '' }, undefined],
    [{ on: '2026-02-28' }, { on: '2026-02-28' }],
    [{ on: '2026-02-30' }, 'wrong'],
    [{ on: ['2026-02-28'] }, 'wrong'],
    [{ version: '7' }, { version: 7 }],
    [{ version: '7.5' }, 'wrong'],
    [{ on: '2026-02-28', version: '7' }, { on: '2026-02-28' }],
  ])('%j is %j', (query, asked) => {
    expect(askedFor(query)).toEqual(asked);
  });

  const events = happened('2026-12-01T10:00:00Z', '2026-12-02T10:00:00Z');
  const now = instant('2026-12-05T10:00:00Z');

  test('is said with the day, and kept in every address', () => {
    expect(momentOf({ on: day('2026-12-01') }, events, now).past).toEqual({
      text: 'the end of 1 December 2026',
      query: 'on=2026-12-01',
      day: '2026-12-01',
      at: '2026-12-01T23:59:59.999Z',
    });
    expect(momentOf({ version: 1 }, events, now).past).toMatchObject({
      text: '1 December 2026, 10:00 (GMT)',
      query: 'version=1',
    });
  });

  test('is how things stand where it is today or the latest entry', () => {
    for (const asked of [undefined, { on: day('2026-12-05') }, { version: 2 }])
      expect(momentOf(asked, events, now)).toEqual({});
  });

  test('is a problem before the case began, and after today', () => {
    const choose = 'Choose a day from 1 December 2026 to 5 December 2026.';
    expect(momentOf({ on: day('2026-11-30') }, events, now).problem).toBe(`The case had not begun by then. ${choose}`);
    expect(momentOf({ on: day('2026-12-06') }, events, now).problem).toBe(`That day has not come yet. ${choose}`);
    expect(momentOf({ version: 3 }, events, now).problem).toBe(`Nothing of that number has happened. ${choose}`);
  });
});

describe('The pages of a list', () => {
  const all = Array.from({ length: 101 }, (_, i) => i);

  test.each([
    ['1', 1, 0, 50],
    ['3', 3, 100, 1],
    ['4', 3, 100, 1],
    ['0', 1, 0, 50],
    [undefined, 1, 0, 50],
    ['2.9', 2, 50, 50],
    ['Infinity', 3, 100, 1],
  ])('for %s show page %i, from %i, %i things', (asked, page, from, count) => {
    const found = pageOfList(all, asked, 50);
    expect([found.page, found.pages, found.items[0], found.items.length]).toEqual([page, 3, from, count]);
  });

  test('of an empty list are one', () => {
    expect(pageOfList([], undefined, 50)).toEqual({ page: 1, pages: 1, items: [] });
    expect(paginationOf(1, 1, String)).toBeUndefined();
  });

  test('lead to the first, the last and those beside it', () => {
    const { items, previous, next } = paginationOf(10, 20, (n) => `?page=${n}`)!;
    expect(items.map((one) => ('number' in one ? one.number : '…'))).toEqual([1, '…', 9, 10, 11, '…', 20]);
    expect([previous, next]).toEqual([{ href: '?page=9' }, { href: '?page=11' }]);
    expect(items.find((one) => 'current' in one && one.current)).toMatchObject({ number: 10 });
  });
});
