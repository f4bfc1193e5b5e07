import { describe, expect, test } from '@jest/globals';
import { instant, refuse } from '#libs/kernel/index.js';
import { ceo, cora, hr, hrTwo, slt, sltTwo } from '../../support/people.js';
import {
  approved,
  claimed,
  escalated,
  fold,
  given,
  joined,
  requested,
  sealed,
  task,
  tasksAfter,
  type Fact,
} from './visit.js';

const reason = sealed('reason');
const due = instant('2027-01-29T12:00:00Z');
const moved: Fact = {
  type: 'TaskRescheduled',
  data: { task, due, ladder: [{ kind: 'overdue', at: due }], by: hrTwo, reason },
};
const ranked: Fact = { type: 'TaskPrioritised', data: { task, priority: 'high', by: hrTwo } };
const lifted: Fact = { type: 'ExclusionOverridden', data: { task, staff: hr, because: 'four-eyes', by: ceo, reason } };
const settled = [requested, claimed(slt), moved, ranked, lifted];

describe('What was settled about a task lasts', () => {
  test('while its case goes on and the task is for the same people', () => {
    expect(tasksAfter(...settled, joined(cora))).toMatchObject([
      { claimedBy: slt, due, priority: 'high', lifted: [hr] },
    ]);
  });

  test('and adds up: each says its own thing about the task', () => {
    expect(fold(...settled).arranged).toEqual({
      [task]: { due, ladder: [{ kind: 'overdue', at: due }], priority: 'high', lifted: [hr] },
    });
  });

  test('until the task goes to other people, or ends', () => {
    for (const next of [escalated, approved]) expect(fold(...settled, next)).toEqual(fold(requested, next));
  });
});

describe('Whoever becomes part of a case', () => {
  test('loses what they had taken, so that another may', () => {
    expect(fold(requested, claimed(slt), joined(slt)).claims).toEqual({});
    expect(given(requested, claimed(slt), joined(slt)).when({ type: 'ApproveVisit', data: {} }, sltTwo).ok).toBe(true);
  });

  test('is excluded also when four eyes were lifted for them', () => {
    const facts = [requested, lifted, joined(hr)];
    expect(given(...facts).when({ type: 'ApproveVisit', data: {} }, hr)).toEqual(
      refuse('ExcludedFromTask', { task, because: 'own-case' }),
    );
    const again = { type: 'OverrideExclusion', data: { task, staff: hr, reason } } as const;
    expect(given(...facts).when(again, ceo)).toMatchObject({ refusal: 'NeverLifted' });
  });
});
