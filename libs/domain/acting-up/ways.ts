import type { ActingUpCommand } from './index.js';
import type { Status } from './state.js';

/** Which commands may take a link on from a status, and where to; a plan for everybody's return takes every link of its chain on. */
export type Ways = Readonly<Partial<Record<ActingUpCommand['type'], readonly Status[]>>>;

/** The deciders' own map: a walk through what runs proves that each of these ways is taken and no other. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotArranged: {
    ArrangeActingUp: ['Arranged', 'Acting'],
  },
  Arranged: {
    BeginActing: ['Acting'],
    AmendActing: ['Acting'],
    CancelActing: ['Cancelled'],
    ApplyUnwinding: ['Cancelled'],
  },
  Acting: {
    EndActing: ['Closing', 'Ended'],
    CloseActing: ['Closing', 'Ended'],
    ApplyUnwinding: ['Closing', 'Ended', 'Cancelled'],
    VoidActing: ['Cancelled'],
  },
  Closing: {
    DetermineAllowance: ['Ended'],
    CloseActing: ['Ended'],
    ApplyUnwinding: ['Ended', 'Cancelled'],
    RejectUnwinding: ['Ended'],
  },
  Ended: {},
  Cancelled: {},
};

/** What the process does by itself once it is due, by the status in which it waits for that; also what leaves the link where it is. */
export const ownActs: Readonly<Partial<Record<Status, readonly ActingUpCommand['type'][]>>> = {
  Arranged: ['BeginActing'],
  Acting: ['CloseActing', 'EscalateActing', 'EscalateUnwinding'],
  Closing: ['CloseActing', 'EscalateActing', 'EscalateUnwinding'],
};
