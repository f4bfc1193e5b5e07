import { expect, test } from '@jest/globals';
import { instant } from '#libs/kernel/index.js';
import { interviewsCalendar, type Interview } from '../../apps/gateway/web/posts/interviews-calendar.js';

const at = instant('2027-01-11T09:00:00Z');
const interview = (startsAt: string, more: Partial<Interview> = {}): Interview => ({
  id: 'internal-post-1-a1',
  startsAt: instant(startsAt),
  place: 'Room 1, Marsh Lane; second floor',
  title: 'Interview for Deputy Head',
  moved: 0,
  link: 'https://understudy.example/cases/internal-post-1',
  ...more,
});
const text = (...interviews: readonly Interview[]) => interviewsCalendar(interviews, at);
const linesOf = (...interviews: readonly Interview[]) => text(...interviews).split('\r\n');

test.each([
  ['2027-02-02T10:00:00Z', '20270202T100000', '20270202T110000'],
  ['2027-07-01T09:00:00Z', '20270701T100000', '20270701T110000'],
  // The clocks go forward between its beginning and its end, and back.
  ['2027-03-28T00:30:00Z', '20270328T003000', '20270328T023000'],
  ['2027-10-31T00:30:00Z', '20271031T013000', '20271031T013000'],
])('an interview at %s is from %s to %s by the clocks of the trust, wherever this runs', (startsAt, start, end) => {
  const lines = linesOf(interview(startsAt));
  expect(lines).toContain(`DTSTART;TZID=Europe/London:${start}`);
  expect(lines).toContain(`DTEND;TZID=Europe/London:${end}`);
});

test('the zone stands beside it with its rules, and the stamp is in UTC', () => {
  const lines = linesOf(interview('2027-02-02T10:00:00Z'));
  expect(lines.filter((line) => line === 'TZID:Europe/London')).toHaveLength(1);
  expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
  expect(lines).toContain('DTSTAMP:20270111T090000Z');
});

test('an interview that moves keeps its id and has a higher number', () => {
  const lines = (moved: number) =>
    linesOf(interview('2027-02-02T10:00:00Z', { moved })).filter((line) => /^(UID|SEQUENCE):/.test(line));
  expect(lines(0)).toEqual(['UID:internal-post-1-a1@understudy', 'SEQUENCE:0']);
  expect(lines(2)).toEqual(['UID:internal-post-1-a1@understudy', 'SEQUENCE:2']);
});

test('a place can make no line of its own, and a file without an address has none', () => {
  const lines = linesOf(interview('2027-02-02T10:00:00Z', { place: 'A\r\nATTENDEE:x', link: undefined }));
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  expect(lines.join('\n')).not.toMatch(/URL|undefined/);
});
