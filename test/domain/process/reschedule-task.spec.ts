import { describe, expect, test } from '@jest/globals';
import { rungsAfterRescheduling, type WithClaims } from '#libs/domain/process/index.js';
import { accept, instant, refuse, type Instant } from '#libs/kernel/index.js';
import { ada, headOfBirch, hr, hrTwo, slt } from '../../support/people.js';
import {
  claimed,
  escalated,
  firstDue,
  fold,
  given,
  ladder,
  monday,
  requested,
  sealed,
  task,
  tasksAfter,
} from './visit.js';
import type { Fact } from './visit.js';

const reason = sealed('reason');
const move = (due: string, key = task) =>
  ({ type: 'RescheduleTask', data: { task: key, due: instant(due), reason } }) as const;
const to = (due: string, remind?: string): Extract<Fact, { type: 'TaskRescheduled' }> => ({
  type: 'TaskRescheduled',
  data: {
    task,
    due: instant(due),
    ladder: [
      ...(remind ? [{ kind: 'remind', at: instant(remind) } as const] : []),
      { kind: 'overdue', at: instant(due) },
    ],
    by: hrTwo,
    reason,
  },
});
const later = to('2027-01-29T12:00:00Z', '2027-01-27T09:00:00Z');

describe('A task that HR reschedules', () => {
  test('is due at the new instant, with a reminder two mornings before', () => {
    expect(given(requested).when(move('2027-01-29T12:00:00Z'), hrTwo)).toEqual(accept(later));
    expect(tasksAfter(requested, later)).toMatchObject([{ key: task, due: '2027-01-29T12:00:00.000Z' }]);
  });

  test('is reminded of in the morning of the trust, whatever its clocks do before', () => {
    const decision = given(requested).when(move('2027-03-29T12:00:00Z'), hrTwo);
    expect(decision).toEqual(accept(to('2027-03-29T12:00:00Z', '2027-03-27T09:00:00Z')));
    const summer = given(requested).when(move('2027-03-30T12:00:00Z'), hrTwo);
    expect(summer).toEqual(accept(to('2027-03-30T12:00:00Z', '2027-03-28T08:00:00Z')));
  });

  test('has no reminder when that morning has passed', () => {
    expect(given(requested).when(move('2027-01-12T12:00:00Z'), hrTwo)).toEqual(accept(to('2027-01-12T12:00:00Z')));
  });

  test('stays with who has taken it, and is theirs to answer', () => {
    const moved = [requested, claimed(slt), later];
    expect(tasksAfter(...moved)).toMatchObject([{ claimedBy: slt, due: later.data.due }]);
    expect(given(...moved).when({ type: 'ApproveVisit', data: {} }, slt).ok).toBe(true);
  });

  test('may be moved again', () => {
    const again = to('2027-02-05T12:00:00Z', '2027-02-03T09:00:00Z');
    expect(tasksAfter(requested, later, again)).toMatchObject([{ due: again.data.due }]);
  });

  test('is due as its process says once it goes to other people', () => {
    expect(tasksAfter(requested, later, escalated)).toMatchObject([{ due: firstDue }]);
    expect(fold(requested, later, escalated)).not.toHaveProperty('arranged');
  });
});

describe('A task is not rescheduled', () => {
  test('to the past or to now', () => {
    for (const due of [monday, '2027-01-10T09:00:00.000Z'])
      expect(given(requested).when(move(due), hrTwo)).toEqual(refuse('DueInThePast', { due, now: monday }));
  });

  test('beyond a year', () => {
    const latest = '2028-01-11T09:00:00.000Z';
    expect(given(requested).when(move(latest), hrTwo).ok).toBe(true);
    const due = '2028-01-11T09:00:00.001Z';
    expect(given(requested).when(move(due), hrTwo)).toEqual(refuse('DueTooFarAhead', { due, latest }));
  });

  test('to when it is due already', () => {
    expect(given(requested).when(move(firstDue), hrTwo)).toEqual(refuse('SameDue', { task, due: firstDue }));
  });

  test('by who does not serve as HR at the school of the case', () => {
    for (const who of [slt, headOfBirch])
      expect(given(requested).when(move('2027-01-29T12:00:00Z'), who)).toMatchObject({ refusal: 'NotAuthorised' });
  });

  test('by HR whom it is about; whom four eyes exclude may, since that answers nothing', () => {
    const roles = [{ role: 'HR' as const }];
    expect(given(requested).when(move('2027-01-29T12:00:00Z'), ada, { roles })).toEqual(
      refuse('ExcludedFromTask', { task, because: 'own-case' }),
    );
    expect(given(requested).when(move('2027-01-29T12:00:00Z'), hrTwo, { onBehalfOf: ada }).ok).toBe(false);
    expect(given(requested).when(move('2027-01-29T12:00:00Z'), hr).ok).toBe(true);
  });

  test('while it is not open, also before the case has begun', () => {
    for (const facts of [[], [requested]])
      expect(given(...facts).when(move('2027-01-29T12:00:00Z', 'no-such-task'), hrTwo)).toEqual(
        refuse('NoSuchTask', { task: 'no-such-task' }),
      );
  });
});

describe('The ladder of a task', () => {
  const rungs = (...facts: readonly Fact[]) =>
    rungsAfterRescheduling(fold(...facts) as WithClaims<object>, task, ladder);
  const at = (rung: string) => rungs(requested, later).find(({ kind }) => kind === rung)?.at;

  test('is its process’s own while nobody has moved it', () => {
    expect(rungs(requested)).toBe(ladder);
    expect(rungs(requested, { type: 'TaskPrioritised', data: { task, priority: 'high', by: hrTwo } })).toBe(ladder);
    expect(rungsAfterRescheduling(fold(requested, later), 'another-task', ladder)).toBe(ladder);
  });

  test('follows the new due instant, and nothing of the former one is left', () => {
    expect(rungs(requested, later).map(({ kind }) => kind)).toEqual(['remind', 'overdue', 'escalate']);
    expect([at('remind'), at('overdue')]).toEqual(['2027-01-27T09:00:00.000Z', later.data.due]);
  });

  test('escalates as long after the due instant as before', () => {
    const gap = (a: Instant, b: Instant) => Date.parse(a) - Date.parse(b);
    expect(gap(at('escalate')!, later.data.due)).toBe(gap(ladder[2].at, firstDue));
  });

  test('escalates at its own instant when the task is due sooner', () => {
    const sooner = to('2027-01-12T12:00:00Z');
    expect(rungs(requested, sooner).at(-1)).toEqual(ladder[2]);
  });
});
