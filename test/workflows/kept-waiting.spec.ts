import { expect, test } from '@jest/globals';
import { lateTasks } from '../../workflows/internal-post/late.js';
import {
  declared,
  described,
  identified,
  opened,
  panelReady,
  ranked,
  requested,
  scoring,
  shortlisted,
} from '../domain/internal-post/histories.js';
import { fold, type Fact } from '../support/given.js';
import { ash } from '../support/people.js';

const brought = (history: readonly Fact[]) =>
  lateTasks(fold(history)).flatMap(({ reason, roles, rungs }) =>
    roles ? [{ reason, roles, kinds: rungs.map(({ kind }) => kind) }] : [],
  );
const toHr = { reason: 'ColleagueAwaited', roles: [{ role: 'HR', school: ash }], kinds: ['escalate'] };
const toTheCeo = { reason: 'HrAwaited', roles: [{ role: 'CEO' }], kinds: ['escalate'] };

test('HR hears of a sifter who keeps the post waiting, once for all of them', () => {
  expect(brought(declared)).toEqual([toHr]);
});

test('HR hears of a chair or a member who does not decide, and of missing scores', () => {
  expect(brought(ranked)).toEqual([toHr]);
  expect(brought(scoring)).toContainEqual(toHr);
});

test('the CEO hears of what HR itself leaves lying', () => {
  for (const history of [identified, opened, shortlisted]) expect(brought(history)).toContainEqual(toTheCeo);
  expect(brought(panelReady)).toEqual([]);
});

test('what is brought to the CEO as a task is not told beside it', () => {
  expect(brought(requested)).toEqual([]);
  expect(brought(described)).toEqual([]);
});

test('nobody hears of a colleague before the last rung', () => {
  for (const history of [declared, ranked, scoring])
    for (const { kinds } of brought(history)) expect(new Set(kinds)).toEqual(new Set([toTheCeo.kinds[0]]));
});
