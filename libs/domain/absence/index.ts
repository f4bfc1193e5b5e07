import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { addDelegate } from './add-delegate.js';
import { cancelAbsence } from './cancel-absence.js';
import { changeAbsence } from './change-absence.js';
import { endAbsenceEarly } from './end-absence-early.js';
import type { AbsenceEvent } from './events.js';
import { absenceFold } from './fold.js';
import { papers } from './papers.js';
import { planAbsence } from './plan-absence.js';
import { removeDelegate } from './remove-delegate.js';
import { delegated, summary, type Absence } from './state.js';

const handlers = {
  PlanAbsence: planAbsence,
  ChangeAbsence: changeAbsence,
  EndAbsenceEarly: endAbsenceEarly,
  CancelAbsence: cancelAbsence,
  AddDelegate: addDelegate,
  RemoveDelegate: removeDelegate,
} as const;
export type AbsenceCommand = CommandOf<typeof handlers>;
export type AbsenceRefusal = RefusalOf<typeof handlers>;

/** When somebody is away, and who stands in for them meanwhile. */
export const absence = defineProcess<Absence, AbsenceEvent, typeof handlers>({
  name: 'absence',
  ...absenceFold,
  summary,
  papers,
  // Its days begin and end by themselves: whoever stands in holds the role from midnight to midnight.
  followed: false,
  ledger: (state) => delegated(state).map((one) => ({ kind: 'delegation', ...one })),
  handlers,
});
