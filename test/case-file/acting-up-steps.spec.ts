import { describe, expect, test } from '@jest/globals';
import { namedSteps, stepDeadlines, stepPositions, stepsOf, stepsOfCase } from '#libs/case-file/steps-of.js';
import { deadlines } from '#libs/domain/acting-up/deadlines.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import type { Status } from '#libs/domain/acting-up/state.js';
import { instant } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/acting-up/situations.js';
import { linkIn, tasksIn } from '../domain/acting-up/world.js';

const process = 'acting-up';
const day = (n: number) => instant(Date.UTC(2027, 1, n, 9));
const stays = (...told: readonly (readonly [number, Status])[]) => told.map(([n, status]) => ({ at: day(n), status }));
const stateIn = (name: SituationName) => linkIn(situations[name].world, situations[name].stream) as ActingUpCase;

describe('The steps of acting up', () => {
  test('go from the arrangement to the return', () => {
    const was = stays([1, 'Arranged'], [2, 'Acting'], [20, 'Closing'], [25, 'Ended']);
    expect(stepPositions(process, was)).toEqual([1, 2, 3, 4]);
    const now = { now: day(26), open: false, endedAt: day(25), tasks: [], deadlines: [] };
    const taken = stepsOfCase(process, was, now).map(({ name, state, days }) => [name, state, days]);
    expect(taken).toEqual([
      ['Arranged', 'done', 1],
      ['Acting', 'done', 18],
      ['Return', 'done', 5],
      ['Ended', 'done', 0],
    ]);
  });

  test('stay where they were when it is called off', () => {
    expect(stepPositions(process, stays([1, 'Arranged'], [2, 'Acting'], [3, 'Cancelled']))).toEqual([1, 2, 2]);
    expect(stepPositions(process, stays([1, 'Arranged'], [3, 'Cancelled']))).toEqual([1, 1]);
  });

  test('end by themselves only when the process does something by itself', () => {
    for (const name of Object.keys(situations) as SituationName[]) {
      const state = stateIn(name);
      for (const at of stepDeadlines(process, state)) expect(deadlines(state)).toContain(at);
    }
    expect(stepDeadlines(process, stateIn('Arranged'))).toEqual(['2027-02-01T00:00:00.000Z']);
    expect(stepDeadlines(process, stateIn('Closing: ahead'))).toHaveLength(1);
    expect(stepDeadlines(process, stateIn('Closing: over'))).toEqual([]);
    expect(stepDeadlines(process, stateIn('Ended'))).toEqual([]);
  });

  test('have addresses of their own, and each task belongs to one of them', () => {
    const own = namedSteps.filter((step) => step.process === process);
    expect(own.map(({ address }) => address)).toEqual([1, 2, 3, 4].map((n) => `acting-up-${n}`));
    expect(stepsOf(process).steps).toHaveLength(4);
    const asked = Object.values(situations).flatMap(({ world, stream }) => tasksIn(world, stream));
    expect(asked.length).toBeGreaterThan(5);
    for (const { clause } of asked) expect(own.filter(({ clauses }) => clauses.includes(clause))).toHaveLength(1);
  });
});
