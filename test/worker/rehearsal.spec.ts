import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deadlines } from '#libs/domain/internal-post/deadlines.js';
import { internalPostFold, type InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { processes } from '#libs/domain/registry.js';
import { instant, type Instant, type StreamId } from '#libs/kernel/index.js';
import { deadlinesOf } from '../../apps/worker/rehearsal/deadlines.js';
import { unfinished } from '../../apps/worker/rehearsal/settle.js';
import { target } from '../../apps/worker/rehearsal/target.js';
import type { Known } from '../../workflows/contract.js';
import {
  accepted,
  applied,
  cancelled,
  closed,
  described,
  frozen,
  meets,
  offered,
  opened,
  requested,
  scheduled,
  shortlisted,
} from '../workflows/support/facts.js';
import { decidedPost } from '../workflows/support/stages.js';

const day = (n: number) => instant(Date.UTC(2027, 0, n));
const { fold } = internalPostFold;
const after = (...events: readonly object[]) =>
  events.reduce<InternalPostCase>((state, event) => fold.evolve(state, event as never), fold.initial);

describe('the deadlines of an internal post', () => {
  const rungs = [
    { at: day(9), kind: 'escalate' as const },
    { at: day(5), kind: 'remind' as const },
  ];
  const decided = (...more: readonly object[]) =>
    after(...decidedPost(day(1), { posts: 2, appointable: [1, 2] }), ...more);

  test('are the rungs of the request, in order', () =>
    expect(deadlines(after(requested(rungs)))).toEqual([day(5), day(9)]));
  test('are the opening and closing of the advert, and what leads up to it', () => {
    const advert = opened(day(20), [{ at: day(17), kind: 'closing-soon' }], { opensAt: day(3) });
    expect(deadlines(after(...described(), advert))).toEqual([day(3), day(17), day(20)]);
  });
  test('are the interview that begins next, and not those that have begun', () => {
    const post = [...described(), opened(day(1)), applied(1), applied(2), closed(day(1)), meets(1), meets(2)];
    const held = { type: 'ScoringOpened', data: { application: 'application-1', ladder: [] } };
    const interviews = [shortlisted([1, 2]), scheduled(1, day(6)), scheduled(2, day(8))];
    expect(deadlines(after(...post, ...interviews))).toEqual([day(6)]);
    expect(deadlines(after(...post, ...interviews, held))).toEqual([day(8)]);
  });
  test('are the answers to offers and the rungs of each vacancy', () => {
    const offers = [
      offered(1, 1, day(12), rungs),
      offered(2, 2, day(14)),
      accepted(2, 2, [{ at: day(30), kind: 'overdue' }]),
    ];
    expect(deadlines(decided(...offers))).toEqual([day(5), day(9), day(12), day(30)]);
  });
  test('are those of a task that HR has moved, in the place of its ladder', () => {
    const ladder = [{ at: day(40), kind: 'overdue' }];
    const moved = { task: 'identify-post', due: day(40), ladder, by: 'staff-hr', reason: { vault: 'v', hash: 'h' } };
    const at = deadlines(after(requested([rungs[1]!]), { type: 'TaskRescheduled', data: moved }));
    expect(at).toEqual([day(40)]);
  });
  test('are none while it lies still', () =>
    expect(deadlines(after(...described(), opened(day(20)), frozen(day(2))))).toEqual([]));
  test('are none once it has ended', () => expect(deadlines(after(requested(rungs), cancelled))).toEqual([]));
});

test('every process says its deadlines, and an unknown one what to do', () => {
  for (const { name, fold: any } of Object.values(processes))
    expect(deadlinesOf(name, any.initial, instant('2027-01-01T00:00:00Z'))).toEqual([]);
  expect(() => deadlinesOf('unheard-of', {}, instant('2027-01-01T00:00:00Z'))).toThrow('add its line');
});

describe('where time moves to', () => {
  const now = '2027-03-20T09:00:00.000Z' as Instant;
  test('is an instant with its zone', () => {
    expect(target({ to: '2027-04-05T09:00Z' }, now)).toBe('2027-04-05T09:00:00.000Z');
    expect(target({ to: '2027-04-05T09:00+01:00' }, now)).toBe('2027-04-05T08:00:00.000Z');
  });
  test('is a number of the trust’s own days, whatever the clocks do', () =>
    expect(target({ by: 'P14D' }, now)).toBe('2027-04-03T08:00:00.000Z'));
  test.each([
    [{}],
    [{ to: '2027-04-05T09:00Z', by: 'P1D' }],
    [{ to: 'tomorrow' }],
    [{ to: '2027-04-05T09:00' }],
    [{ by: 'soon' }],
    [{ by: 3 }],
  ])('is not %j', (asked) => expect(() => target(asked, now)).toThrow('Name either "to"'));
  test('lies ahead for any span of days', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), (days) => target({ by: `P${days}D` }, now) > now));
  });
});

describe('a workflow is done with what is due', () => {
  const known: Known = {
    version: 4,
    state: {},
    revision: 1,
    aheadMs: 1000,
    busy: 0,
    waitingFor: [{ for: 'deadline', due: day(9) }, { for: 'event' }],
  };
  const open = { stream: 's' as StreamId, version: 4, open: true };
  const left = (has: Known | undefined, about = open) => unfinished(has, about, 1000, day(5));
  test('when it waits for later instants only', () => expect(left(known)).toBeUndefined());
  test('not while an earlier one is due', () =>
    expect(left({ ...known, waitingFor: [{ for: 'deadline', due: day(5) }] })).toContain('due since'));
  test('not while it is busy', () => expect(left({ ...known, busy: 1 })).toBe('it is busy'));
  test('not while it is behind its stream', () => expect(left({ ...known, version: 3 })).toContain('version 3 of 4'));
  test('not while it has not heard of the time', () =>
    expect(left({ ...known, aheadMs: 999 })).toContain('has not heard'));
  test('not while none runs for an open case', () => expect(left(undefined)).toContain('does not run'));
  test('when none runs for a closed case', () => expect(left(undefined, { ...open, open: false })).toBeUndefined());
  test('when its command stays refused, which people must see to', () =>
    expect(
      left({ ...known, busy: 1, stuck: { command: 'CloseAdvert', refusal: 'StillOpen', version: 4, asked: 9 } }),
    ).toBeUndefined());
});
