import type { RefusalOfProcess } from '../../domain/of-process.js';

/** What to do next about each refusal of an absence. */
export const absenceRefusals = {
  AbsenceIsOver: 'Plan another absence: this one is over, or was cancelled.',
  AbsenceTooLong: 'Choose an earlier last day; the facts say how many days an absence may last.',
  AlreadyBegun: 'End the absence early, or change its last day: its first day has been.',
  AlreadyPassedOn: 'There is nothing to do: they stand in with that role already.',
  AlreadyPlanned: 'There is nothing to do: it is planned.',
  BeginsInThePast: 'Choose a first day that is today or later.',
  AbsenceNotPlanned: 'Plan the absence first.',
  NoSuchDelegation: 'Look at the absence: nobody stands in by that name.',
  NotBegun: 'Cancel the absence, or change its days: it has not begun.',
  NotToOneself: 'Choose somebody else to stand in; nobody passes a role to themselves.',
  RoleComesBack: 'Choose somebody else: the role would come back to the one who is away.',
  RoleNotHeld: 'Choose a role that the person holds on the first day, and that is their own.',
  SameDays: 'Choose other days: these are the ones that are planned.',
} as const satisfies Partial<Record<RefusalOfProcess<'absence'>, string>>;
