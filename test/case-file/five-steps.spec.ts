import { describe, expect, test } from '@jest/globals';
import { fiveSteps, type Stay } from '#libs/case-file/five-steps.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import { instant } from '#libs/kernel/index.js';

const day = (n: number) => instant(Date.UTC(2027, 0, n, 9));
const stays = (...told: readonly (readonly [number, Status])[]): readonly Stay[] =>
  told.map(([n, status]) => ({ at: day(n), status }));
const now = { now: day(20), open: true, endedAt: day(20), tasks: [], deadlines: [] };
const states = (steps: ReturnType<typeof fiveSteps>) => steps.map(({ state }) => state);
const sifting = stays([1, 'Requested'], [2, 'Describing'], [5, 'Approved'], [6, 'Advertised'], [16, 'Sifting']);

describe('The steps of a post', () => {
  test('are the gate and the five of the policy, each with its clause', () => {
    expect(fiveSteps(sifting, now).map(({ number, clause }) => [number, clause])).toEqual([
      [0, '002 §Secondment opportunities'],
      ...[1, 2, 3, 4, 5].map((n) => [n, `002 §Secondment opportunities, step ${n}`]),
    ]);
  });

  test('say where it is, when it came there and how long each took', () => {
    const steps = fiveSteps(sifting, now);
    expect(states(steps)).toEqual(['done', 'done', 'done', 'current', 'ahead', 'ahead']);
    expect(steps.map(({ enteredAt, days }) => [enteredAt, days])).toEqual([
      [day(1), 1],
      [day(2), 3],
      [day(5), 11],
      [day(16), 4],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('say who has it, by what is claimed and otherwise by whom it is for', () => {
    const tasks = [{ to: ['HR@school-ash'], claimedBy: 'staff-hr' }, { to: ['SLT', 'CEO'] }, { to: ['CEO'] }];
    const [, , , step] = fiveSteps(sifting, { ...now, tasks });
    expect(step!.owners).toEqual(['staff:staff-hr', 'SLT', 'CEO']);
  });

  test('say what is late, and the next deadline ahead', () => {
    const tasks = [{ to: [], due: day(25) }, { to: [], due: day(22) }, { to: [] }];
    const look = (more: object) => fiveSteps(sifting, { ...now, tasks, ...more })[3]!;
    expect(look({})).toMatchObject({ nextDeadline: day(22), late: false });
    expect(look({ now: day(23) })).toMatchObject({ nextDeadline: day(25), late: true });
    expect(look({ now: day(26) })).toMatchObject({ nextDeadline: null, late: true });
    expect(look({ deadlines: [day(21)] })).toMatchObject({ nextDeadline: day(21), late: false });
  });

  test('count every visit to a step that came back, and show the last', () => {
    const relisted = [...sifting, ...stays([17, 'AwaitingRoute'], [18, 'Approved'])];
    const steps = fiveSteps(relisted, now);
    expect(states(steps)).toEqual(['done', 'done', 'current', 'done', 'ahead', 'done']);
    expect(steps[2]).toMatchObject({ enteredAt: day(18), days: 11 + 2 });
  });

  test('stay where they were while the post lies still, and when it is called off', () => {
    expect(states(fiveSteps([...sifting, ...stays([18, 'Frozen'])], now))[3]).toBe('current');
    const off = fiveSteps([...sifting, ...stays([18, 'Cancelled'])], { ...now, open: false, endedAt: day(18) });
    expect(states(off)).toEqual(['done', 'done', 'done', 'done', 'ahead', 'ahead']);
    expect(off[3]).toMatchObject({ days: 2 });
    expect(off.every((step) => !('owners' in step))).toBe(true);
  });
});
