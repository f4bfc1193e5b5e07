import { describe, expect, test } from '@jest/globals';
import { namedSteps, stepDeadlines, stepPositions, stepsOf, stepsOfCase } from '#libs/case-file/steps-of.js';
import { deadlines } from '#libs/domain/secondment/deadlines.js';
import type { Status } from '#libs/domain/secondment/state.js';
import { instant } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/secondment/situations.js';
import { caseIn, tasksIn } from '../domain/secondment/world.js';

const process = 'secondment';
const day = (n: number) => instant(Date.UTC(2027, 1, n, 9));
const stays = (...told: readonly (readonly [number, Status])[]) => told.map(([n, status]) => ({ at: day(n), status }));
const names = Object.keys(situations) as SituationName[];
const stateIn = (name: SituationName) => caseIn(situations[name][0]);

describe('The steps of a secondment', () => {
  test('go from the release to the return, each with the days that it took', () => {
    const was = stays([1, 'Requested'], [3, 'Agreeing'], [6, 'Agreed'], [10, 'Running'], [20, 'Returning'], [25, 'Ended'], [27, 'Completed']); // prettier-ignore
    const now = { now: day(28), open: false, endedAt: day(28), tasks: [], deadlines: [] };
    expect(stepsOfCase(process, was, now).map(({ name, state, days }) => [name, state, days])).toEqual([
      ['Release', 'done', 2],
      ['Agreement', 'done', 3],
      ['Before it begins', 'done', 4],
      ['Away', 'done', 10],
      ['Return', 'done', 5],
      ['Completion', 'done', 3],
    ]);
  });

  test('go back to where it runs when it is extended, and stay there when it becomes permanent', () => {
    expect(stepPositions(process, stays([1, 'Running'], [2, 'Returning'], [3, 'Running'], [4, 'Converted']))).toEqual([
      4, 5, 4, 4,
    ]);
  });

  test('stay where they were when it is refused or called off', () => {
    expect(stepPositions(process, stays([1, 'Requested'], [2, 'Refused']))).toEqual([1, 1]);
    expect(stepPositions(process, stays([1, 'Agreed'], [2, 'Cancelled']))).toEqual([3, 3]);
  });

  test('end by themselves only when the process does something by itself', () => {
    for (const name of names)
      for (const at of stepDeadlines(process, stateIn(name))) expect(deadlines(stateIn(name))).toContain(at);
    expect(stepDeadlines(process, stateIn('Agreed'))).toEqual(['2027-02-01T00:00:00.000Z']);
    expect(stepDeadlines(process, stateIn('Running: acknowledged'))).toEqual(['2027-11-02T09:00:00.000Z']);
    expect(stepDeadlines(process, stateIn('Returning'))).toEqual(['2028-02-01T00:00:00.000Z']);
    for (const name of ['Requested', 'Returning: suspended', 'Returning: stays on', 'Completed'] as const)
      expect(stepDeadlines(process, stateIn(name))).toEqual([]);
  });

  test('have addresses of their own, and each task belongs to one of them', () => {
    const own = namedSteps.filter((step) => step.process === process);
    expect(own.map(({ address }) => address)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `secondment-${n}`));
    expect(stepsOf(process).steps).toHaveLength(6);
    const asked = names.flatMap((name) => [...tasksIn(situations[name][0])]);
    expect(asked.length).toBeGreaterThan(20);
    for (const { clause, key } of asked)
      expect([key, own.some(({ clauses }) => clauses.includes(clause))]).toEqual([key, true]);
  });
});
