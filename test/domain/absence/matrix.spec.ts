import { expect, test } from '@jest/globals';
import * as its from './given.js';

const situations = {
  NotPlanned: [],
  Planned: [its.planned(), its.added()],
  Running: [its.planned(its.now), its.added()],
  Over: [its.planned(its.past), its.added()],
  Cancelled: [its.planned(), its.added(), its.cancelled],
};
const commands = {
  PlanAbsence: its.plan(),
  ChangeAbsence: its.change('2027-01-04', '2027-01-20'),
  'ChangeAbsence, all of it': its.change('2027-01-20', '2027-01-21'),
  EndAbsenceEarly: its.endEarly('2027-01-20'),
  CancelAbsence: its.cancel,
  AddDelegate: its.add(its.asHead('staff-ada' as never)),
  RemoveDelegate: its.remove(),
};

/** Everything that can be asked of an absence, wherever it stands: accepted, or why not. */
const table: Readonly<Record<keyof typeof commands, readonly string[]>> = {
  PlanAbsence: ['yes', 'AlreadyPlanned', 'AlreadyPlanned', 'AlreadyPlanned', 'AlreadyPlanned'],
  ChangeAbsence: ['NoSuchAbsence', 'BeginsInThePast', 'yes', 'AbsenceIsOver', 'AbsenceIsOver'],
  'ChangeAbsence, all of it': ['NoSuchAbsence', 'yes', 'AlreadyBegun', 'AbsenceIsOver', 'AbsenceIsOver'],
  EndAbsenceEarly: ['NoSuchAbsence', 'NotBegun', 'yes', 'AbsenceIsOver', 'AbsenceIsOver'],
  CancelAbsence: ['NoSuchAbsence', 'yes', 'AlreadyBegun', 'AbsenceIsOver', 'AbsenceIsOver'],
  AddDelegate: ['NoSuchAbsence', 'yes', 'yes', 'AbsenceIsOver', 'AbsenceIsOver'],
  RemoveDelegate: ['NoSuchAbsence', 'yes', 'yes', 'AbsenceIsOver', 'AbsenceIsOver'],
};

test.each(Object.keys(commands) as (keyof typeof commands)[])('%s is accepted where the table says', (name) => {
  const answers = Object.values(situations).map((history) => {
    const decision = its.given(...history).when(commands[name]);
    return decision.ok ? 'yes' : decision.refusal;
  });
  expect(answers).toEqual(table[name]);
});
