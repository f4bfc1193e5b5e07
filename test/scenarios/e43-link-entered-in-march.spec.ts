import { expect, test } from '@jest/globals';
import { asKnownOn, type RecordedChange } from '#libs/domain/assignment/as-known.js';
import { holdings } from '#libs/domain/assignment/holdings.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { instant } from '#libs/kernel/index.js';
import * as its from '../domain/acting-up/trust.js';
import { day, decided, inShort, linkIn, playing, tasksIn } from '../domain/acting-up/world.js';

const march = '2027-03-08T10:00:00.000Z';
const actuallySince = '2027-01-06';
const away = its.secondedFrom(its.whole, its.h, its.headship, actuallySince, its.until);
const entered = its.arranging(its.first, its.headship, its.d, actuallySince, { cause: its.secondment }, march);
const known = playing(away, entered);
const changes = known.log
  .filter(({ stream }) => stream === its.asStream(its.headship))
  .map(({ event, at }): RecordedChange => ({ event: event as PostEvent, at: instant(at || '2027-01-04T09:00:00Z') }));
const headOn = (date: string, asKnown: string) =>
  holdersOn(holdings(asKnownOn(changes, day(asKnown)), its.headship), day(date))
    .filter(({ present }) => present)
    .map(({ staff }) => staff);

test('E43: valid time is 6 January, recorded time is March', () => {
  expect(linkIn(known, its.first)).toMatchObject({ status: 'Acting', link: { from: actuallySince } });
  expect(headOn('2027-01-06', '2027-03-08')).toEqual([its.d]);
  expect(changes.at(-1)).toMatchObject({ at: march, event: { type: 'HolderAssigned', data: { from: actuallySince } } });
});

test('E43: what February’s board knew stays what it knew: nobody acted as Head', () => {
  expect(headOn('2027-01-06', '2027-02-28')).toEqual([]);
  expect(headOn('2027-02-15', '2027-02-28')).toEqual([]);
  expect(headOn('2027-02-15', '2027-03-31')).toEqual([its.d]);
});

test('E43: what was entered late has begun at once, and the allowance counts from 6 January: it is overdue', () => {
  expect(inShort(away, entered)).toBe('ActingUpArranged + ActingUpStarted');
  const [task] = tasksIn(known, its.first);
  expect(task).toMatchObject({ key: 'determine-allowance', due: '2027-02-03T09:00:00.000Z' });
  const { allowance } = linkIn(known, its.first) as { allowance: { ladder: unknown } };
  // The CEO is asked after the time that the ladder gives from the entry on, not at once.
  expect(allowance.ladder).toEqual([
    { kind: 'overdue', at: '2027-02-03T09:00:00.000Z' },
    { kind: 'escalate', at: '2027-04-12T08:00:00.000Z' },
  ]);
});

test('E43: a link that was entered with the wrong day is moved to the right one, and the allowance is asked anew', () => {
  const late = playing(
    away,
    its.arranging(its.first, its.headship, its.d, '2027-02-01', { cause: its.secondment }, march),
  );
  const amend = its.asks(
    its.first,
    'AmendActing',
    { from: day(actuallySince), to: day(its.until), uncovered: false, reason: its.reason },
    '2027-03-09T10:00:00Z',
  );
  const decision = decided(late, amend);
  expect(decision.ok && decision.events).toMatchObject([
    { type: 'ActingUpAmended', data: { revision: 3, from: actuallySince, allowance: { decidedBy: 'SLT' } } },
  ]);
  const moved = playing(late, amend);
  expect(linkIn(moved, its.first)).toMatchObject({ status: 'Acting', link: { from: actuallySince } });
});
