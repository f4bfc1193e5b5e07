import { describe, expect, test } from '@jest/globals';
import { namedSteps, stepDeadlines, stepPositions, stepsOf, stepsOfCase } from '#libs/case-file/steps-of.js';
import { deadlines as ofCycle } from '#libs/domain/ldp-cycle/deadlines.js';
import { deadlines as ofParticipation } from '#libs/domain/ldp-participation/deadlines.js';
import { instant } from '#libs/kernel/index.js';
import * as cycles from '../domain/ldp-cycle/situations.js';
import * as cycle from '../domain/ldp-cycle/world.js';
import * as participations from '../domain/ldp-participation/situations.js';
import * as participation from '../domain/ldp-participation/world.js';

const day = (n: number) => instant(Date.UTC(2027, 1, n, 9));
const stays = (...told: readonly (readonly [number, string])[]) => told.map(([n, status]) => ({ at: day(n), status }));
const inOrder = (process: string, ...statuses: readonly string[]) =>
  stepPositions(process, stays(...statuses.map((status, i) => [i + 1, status] as const)));

/** Every task of every situation belongs to exactly one step. */
const unplaced = (process: string, tasks: readonly Readonly<{ key: string; clause: string }>[]) => {
  const own = namedSteps.filter((step) => step.process === process);
  return tasks.flatMap(({ key, clause }) =>
    own.filter(({ clauses }) => clauses.includes(clause)).length === 1 ? [] : [`${key}: ${clause}`],
  );
};

describe('The steps of somebody’s part in the programme', () => {
  const process = 'ldp-participation';
  const names = Object.keys(participations.situations) as participations.SituationName[];
  const stateIn = (name: participations.SituationName) => participation.caseIn(participations.situations[name][0]);

  test('go from the application to the talent pool, each with the days that it took', () => {
    const was = stays([1, 'Submitted'], [3, 'WithPanel'], [8, 'Offered'], [9, 'Accepted'], [12, 'Participating'], [20, 'ContinuationPending'], [25, 'Completed']); // prettier-ignore
    const now = { now: day(28), open: true, endedAt: day(28), tasks: [], deadlines: [] };
    expect(stepsOfCase(process, was, now).map(({ name, state, days }) => [name, state, days])).toEqual([
      ['Application', 'done', 2],
      ['Selection', 'done', 5],
      ['Place', 'done', 4],
      ['Taking part', 'done', 13],
      ['Afterwards', 'current', 3],
    ]);
  });

  test('stay where they were when nothing comes of an application, and begin anew with the next', () => {
    expect(inOrder(process, 'Submitted', 'WithPanel', 'NotSelected', 'Submitted', 'Withdrawn')).toEqual([
      1, 2, 2, 1, 1,
    ]);
    expect(inOrder(process, 'Offered', 'Declined')).toEqual([3, 3]);
  });

  test('go back to taking part when a completion does not hold any more', () => {
    expect(inOrder(process, 'Participating', 'Completed', 'Participating')).toEqual([4, 5, 4]);
  });

  test('end by themselves only when the process does something by itself', () => {
    for (const name of names)
      for (const at of stepDeadlines(process, stateIn(name))) expect(ofParticipation(stateIn(name))).toContain(at);
    expect(stepDeadlines(process, stateIn('Accepted'))).toEqual(['2027-09-01T08:00:00.000Z']);
    for (const name of ['Submitted', 'Offered', 'Deferred'] as const)
      expect(stepDeadlines(process, stateIn(name))).toHaveLength(1);
    for (const name of ['NotApplied', 'WithPanel', 'Accepted: HR is asked', 'Participating', 'Left'] as const)
      expect(stepDeadlines(process, stateIn(name))).toEqual([]);
  });

  test('have addresses of their own, and each task belongs to one of them', () => {
    const own = namedSteps.filter((step) => step.process === process);
    expect(own.map(({ address }) => address)).toEqual([1, 2, 3, 4, 5].map((n) => `ldp-participation-${n}`));
    const asked = names.flatMap((name) => [...participation.tasksIn(participations.situations[name][0])]);
    expect(asked.length).toBeGreaterThan(20);
    expect(unplaced(process, asked)).toEqual([]);
  });
});

describe('The steps of an intake', () => {
  const process = 'ldp-cycle';
  const names = Object.keys(cycles.situations) as cycles.SituationName[];
  const stateIn = (name: cycles.SituationName) => cycle.caseIn(cycles.situations[name][0]);

  test('go from the applications to the cohort, and back to it where an end was undone', () => {
    expect(inOrder(process, 'Open', 'Selecting', 'Selected', 'Running', 'Ended', 'Running')).toEqual([
      1, 2, 3, 4, 4, 4,
    ]);
    expect(stepsOf(process).steps.map(({ name }) => name)).toEqual([
      'Applications',
      'Selection',
      'Before it joins',
      'Cohort',
    ]);
  });

  test('end by themselves only when the process does something by itself', () => {
    for (const name of names)
      for (const at of stepDeadlines(process, stateIn(name))) expect(ofCycle(stateIn(name))).toContain(at);
    expect(stepDeadlines(process, stateIn('Open: panel'))).toEqual(['2027-08-31T23:00:00.000Z']);
    expect(stepDeadlines(process, stateIn('Selected'))).toHaveLength(1);
    for (const name of ['NotOpened', 'Selecting: not decided', 'Running', 'Ended'] as const)
      expect(stepDeadlines(process, stateIn(name))).toEqual([]);
  });

  test('have addresses of their own, and each task belongs to one of them', () => {
    const own = namedSteps.filter((step) => step.process === process);
    expect(own.map(({ address }) => address)).toEqual([1, 2, 3, 4].map((n) => `ldp-cycle-${n}`));
    const asked = names.flatMap((name) => [...cycle.tasksIn(cycles.situations[name][0])]);
    expect(asked.length).toBeGreaterThan(20);
    expect(unplaced(process, asked)).toEqual([]);
  });
});
