import { describe, expect, test } from '@jest/globals';
import { ask } from './asking.js';

const short = (...[kind, on, also]: Parameters<typeof ask>) => {
  const { resignBy, lastDay, earliestStart } = ask(kind, on, also);
  return [resignBy.date, lastDay.date, earliestStart.date];
};

describe('A Head', () => {
  test.each([
    ['2026-09-30', '2026-09-30', '2026-12-31', '2027-01-01'],
    ['2026-10-01', '2027-01-31', '2027-04-30', '2027-05-01'],
    ['2026-10-03', '2027-01-31', '2027-04-30', '2027-05-01'],
    ['2027-01-31', '2027-01-31', '2027-04-30', '2027-05-01'],
    ['2027-02-01', '2027-04-30', '2027-08-31', '2027-09-01'],
    ['2027-04-30', '2027-04-30', '2027-08-31', '2027-09-01'],
    ['2027-05-01', '2027-09-30', '2027-12-31', '2028-01-01'],
  ])('who resigns on %s does so by %s, leaves on %s and can start on %s', (on, ...found) => {
    expect(short('head', on)).toEqual(found);
  });
});

describe('A teacher, deputy or assistant head', () => {
  test.each([
    ['2026-10-31', '2026-10-31', '2026-12-31', '2027-01-01'],
    ['2026-11-01', '2027-02-28', '2027-04-30', '2027-05-01'],
    ['2027-02-28', '2027-02-28', '2027-04-30', '2027-05-01'],
    ['2027-03-01', '2027-05-31', '2027-08-31', '2027-09-01'],
    ['2028-02-28', '2028-02-29', '2028-04-30', '2028-05-01'],
    ['2028-02-29', '2028-02-29', '2028-04-30', '2028-05-01'],
    ['2028-03-01', '2028-05-31', '2028-08-31', '2028-09-01'],
    ['2027-12-31', '2028-02-29', '2028-04-30', '2028-05-01'],
    ['2100-02-28', '2100-02-28', '2100-04-30', '2100-05-01'],
    ['2000-02-29', '2000-02-29', '2000-04-30', '2000-05-01'],
  ])('who resigns on %s does so by %s, leaves on %s and can start on %s', (on, ...found) => {
    expect(short('teacher', on)).toEqual(found);
  });
});

describe('Support staff', () => {
  test.each([
    ['P1W', '2026-10-03', '2026-10-10', '2026-10-11'],
    ['P4W', '2026-10-03', '2026-10-31', '2026-11-01'],
    ['P1M', '2027-01-31', '2027-02-28', '2027-03-01'],
    ['P1M', '2028-01-31', '2028-02-29', '2028-03-01'],
    ['P1M', '2027-01-28', '2027-02-28', '2027-03-01'],
    ['P3M', '2026-11-30', '2027-02-28', '2027-03-01'],
    ['P12W', '2026-12-01', '2027-02-23', '2027-02-24'],
  ])('with %s in their contract who resign on %s leave on %s and can start on %s', (contractNotice, on, ...found) => {
    expect(short('support', on, { contractNotice })).toEqual([on, ...found]);
  });

  test('whose contract nobody knows give what the trust counts then, and are told so', () => {
    const answer = ask('support', '2026-10-03');
    expect(answer.lastDay.date).toBe('2026-10-31');
    expect(answer.steps).toContainEqual({ step: 'notice', notice: 'P4W', assumed: true });
  });
});

describe('For a wanted start', () => {
  test.each([
    ['head', '2026-09-30', '2027-01-01', '2026-09-30', false],
    ['head', '2026-10-01', '2027-01-01', '2026-09-30', true],
    ['head', '2026-10-01', '2026-12-31', '2026-04-30', true],
    ['teacher', '2026-10-31', '2027-01-04', '2026-10-31', false],
    ['teacher', '2028-02-29', '2028-05-01', '2028-02-29', false],
    ['teacher', '2028-03-01', '2028-05-01', '2028-02-29', true],
    ['teacher', '2027-03-01', '2027-04-30', '2026-10-31', true],
  ] as const)('%s, on %s, wanting %s: due by %s, passed: %s', (kind, on, wanted, resignBy, passed) => {
    expect(ask(kind, on, { wanted }).wanted).toMatchObject({ startsOn: wanted, resignBy: { date: resignBy }, passed });
  });

  test.each([
    ['P4W', '2026-11-02', '2026-10-04'],
    ['P1M', '2027-03-01', '2027-01-31'],
    ['P1M', '2027-03-31', '2027-02-28'],
    ['P1M', '2027-04-30', '2027-03-29'],
  ])('support staff with %s wanting %s have until %s', (contractNotice, wanted, resignBy) => {
    expect(ask('support', '2026-10-03', { contractNotice, wanted }).wanted?.resignBy.date).toBe(resignBy);
  });
});
