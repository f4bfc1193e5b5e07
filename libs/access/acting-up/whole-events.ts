import { documentSeen } from '../documents.js';
import { sharedWhole } from '../shared-events.js';
import { all } from '../showing.js';
import type { SeenBy } from './seen.js';
import type { Overseer } from './viewer.js';

/** What those who oversee see: everything; texts are withheld afterwards from those who may not read them. */
export const wholeEvents: SeenBy<Overseer> = {
  ActingUpArranged: all,
  ActingUpStarted: all,
  Section128Requested: all,
  Section128Recorded: all,
  ActingUpAmended: all,
  ActingAllowanceDetermined: all,
  ActingEscalated: all,
  ActingUpEnded: all,
  LastDayPassed: all,
  AbsenceEnded: all,
  ActingUpCancelled: all,
  UnwindingProposed: all,
  UnwindingEscalated: all,
  UnwindingRejected: all,
  UnwindingApplied: all,
  ...sharedWhole,
  DocumentAttached: (data, { viewer }) => documentSeen(data, viewer),
  DocumentRemoved: all,
};
