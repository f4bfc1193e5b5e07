import { expect, test } from '@jest/globals';
import { ceo, headOfBirch } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { inShort, itself, keysIn, playing, tasksIn } from '../domain/secondment/world.js';

const escalate = (at: string) => its.ask(itself, 'EscalateTask', { task: 'set-objective' }, at);
const tenthWorkingDay = '2027-02-15T09:00:00Z';
const late = playing(its.running, escalate(tenthWorkingDay));
const ended = playing(late, its.openingReturn, its.planning(), its.ending());

test('E34: a secondment begins without an objective, and it is due after ten working days', () => {
  expect(tasksIn(its.running)).toMatchObject([{ key: 'set-objective', due: '2027-02-15T09:00:00.000Z' }]);
});

test('E34: when they have passed, it escalates: to the CEO too, and not before', () => {
  expect(inShort(its.running, escalate('2027-02-15T08:59:59Z'))).toBe('no: NotLateYet');
  expect(tasksIn(late)).toMatchObject([
    { key: 'set-objective', priority: 'high', to: [{ role: 'Head', school: 'school-birch' }, { role: 'CEO' }] },
  ]);
  expect(inShort(late, { ...its.settingObjective(tenthWorkingDay), by: ceo })).toBe('ObjectiveSet');
});

test('E34: completing the secondment is blocked until an outcome is recorded, though none was ever set', () => {
  expect(inShort(ended, its.completing())).toBe('no: ObjectiveOutcomeOwed');
  expect(keysIn(ended)).toEqual(['set-objective', 'record-objective-outcome']);
  const recorded = playing(ended, { ...its.recordingOutcome('never-set'), by: headOfBirch });
  expect(inShort(recorded, its.completing())).toBe('SecondmentCompleted');
});
