import type { Instant } from '../../kernel/index.js';
import { rungsAfterRescheduling, type ChasedTask } from '../process/deadlines.js';
import { actingUpFold, type ActingUpCase } from './fold.js';
import { hasBegun } from './state.js';

/** The open tasks, and when people are reminded of each. */
export const chasedTasks = (state: ActingUpCase): readonly ChasedTask[] => {
  if (!hasBegun(state)) return [];
  const { allowance, section128, unwinding } = state;
  const ladders = {
    'determine-allowance': allowance.status === 'owed' ? allowance.ladder : [],
    'record-section-128': section128?.status === 'asked' ? section128.ladder : [],
    'approve-unwinding': unwinding.open?.ladder ?? [],
  };
  return actingUpFold.tasks(state).map((task) => {
    const ladder = Object.entries(ladders).find(([key]) => task.key.startsWith(key))?.[1] ?? [];
    return { task, rungs: rungsAfterRescheduling(state, task.key, ladder) };
  });
};

/** When acting begins, and when its last day and that of the absence behind it have passed. */
const ownInstants = (state: ActingUpCase): readonly (Instant | undefined)[] => {
  if (state.status === 'Arranged') return [state.link.startsAt];
  if (!hasBegun(state)) return [];
  if (state.status === 'Acting') return [state.link.endsAt];
  if (!state.over) return [state.endsAt];
  return [state.absence?.over === false ? state.absence.endsAt : undefined];
};

/** Every instant at which the process acts by itself, as things stand, the first first. */
export const deadlines = (state: ActingUpCase): readonly Instant[] => {
  const all = [...chasedTasks(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)), ...ownInstants(state)];
  return [...new Set(all.filter((at) => at !== undefined))].sort();
};
