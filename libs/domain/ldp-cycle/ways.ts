import type { CycleCommand } from './index.js';
import type { Status } from './state.js';

/** What a participation brings about in the intake that it belongs to, by the events of the intake. */
export type FromParticipation = 'PlaceGivenUp' | 'ParticipantEnded' | 'ParticipantResumed';
type CommandType = CycleCommand['type'];
/** Which commands may take an intake on from a status, and where to; every other leaves it where it is. */
export type Ways = Readonly<Partial<Record<CommandType | FromParticipation, readonly Status[]>>>;

/** The deciders' own map: a walk through what runs proves that each of these ways is taken and no other. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotOpened: { OpenCycle: ['Open'] },
  Open: { CloseApplications: ['Selecting'] },
  // Where nobody is left to decide on, the joining day closes it without a selection.
  Selecting: { DecideSelection: ['Selected'], CloseIntake: ['Running', 'Ended'] },
  Selected: { CloseIntake: ['Running', 'Ended'] },
  // The last who takes part, or who came late and gives up, ends it.
  Running: { ParticipantEnded: ['Ended'], PlaceGivenUp: ['Ended'] },
  Ended: { ParticipantResumed: ['Running'] },
};

/** What the process does by itself once it is due, by the status in which it waits for that; also what leaves the intake where it is. */
export const ownActs: Readonly<Partial<Record<Status, readonly CommandType[]>>> = {
  Open: ['CloseApplications', 'EscalateTask'],
  Selecting: ['CloseIntake', 'EscalateTask'],
  Selected: ['CloseIntake', 'EscalateTask'],
  Running: ['OpenReview', 'OpenExternalReview', 'EscalateTask'],
};
