import { deadlines } from '#libs/domain/ldp-participation/deadlines.js';
import { hasBegun, isOpen } from '#libs/domain/ldp-participation/state.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { StaffId } from '#libs/kernel/index.js';
import { caseIn, eventsIn, keysIn, type World } from '../world.js';
import type { Moment } from './runs.js';

type Law = (moment: Moment) => boolean;

/** What a person says of themself; every other command is somebody's word about them. */
const theirOwn = new Set(['SubmitApplication', 'WithdrawApplication', 'AcceptPlace', 'DeclinePlace']);
for (const also of ['DeferEntry', 'AcknowledgeCommitment', 'AppealContinuation', 'LeaveProgramme', 'EndPoolMembership'])
  theirOwn.add(also);
for (const also of ['AddPlanElement', 'CompletePlanElement', 'DropPlanElement', 'RecordActivity']) theirOwn.add(also);
for (const also of ['PauseParticipation', 'ResumeParticipation']) theirOwn.add(also);
const notOnThemself: Law = ({ accepted, asking, staff, type }) =>
  !accepted || !asking || asking.by !== staff || theirOwn.has(type);

const inOthersName = [
  'SubmitApplication',
  'WithdrawApplication',
  'AcceptPlace',
  'DeclinePlace',
  'DeferEntry',
  'AcknowledgeCommitment',
  'AppealContinuation',
];
const theirsAlone: Law = ({ accepted, asking, staff, type }) =>
  !accepted || !asking || asking.by === staff || !inOthersName.includes(type);

/** Whoever has a place or takes part gets no second one before that came to its end. */
const onePlace: Law = ({ now, staff }) => {
  let holds = false;
  return eventsIn(now, participationOf(staff)).every(({ type, data }) => {
    if (type === 'PlaceOffered') {
      if (holds) return false;
      holds = true;
    }
    const over = ['PlaceDeclined', 'OfferLapsed', 'ApplicationWithdrawn', 'NotSelected', 'ProgrammeLeft'];
    const ends =
      over.includes(type) || (type === 'JoinQuestionDecided' && (data as { decision: string }).decision === 'end');
    const final =
      type === 'AppealTimePassed' ||
      (type === 'AppealDecided' && (data as { decision: string }).decision === 'dismissed');
    if (ends || final) holds = false;
    return true;
  });
};

/** Whatever is open waits for a person or for a day, or for the cycle that has it. */
const goesOn: Law = ({ now, staff }) => {
  const state = caseIn(now, staff);
  if (!hasBegun(state) || !isOpen(state)) return keysIn(now, staff).length === 0;
  if (['WithPanel', 'WaitListed'].includes(state.step.status)) return true;
  return keysIn(now, staff).length + deadlines(state).length > 0;
};

type Decided = Readonly<{ decision: string; objectives?: string; appraisal?: string; reasons?: object }>;
/** Nobody is let go without both facts and reasons, and by nothing but a decision of a person. */
const neverInSilence: Law = ({ now, staff }) =>
  eventsIn(now, participationOf(staff)).every(({ type, data }) => {
    if (type !== 'ContinuationDecided') return true;
    const { decision, objectives, appraisal, reasons } = data as Decided;
    return decision !== 'not-continued' || (!!objectives && !!appraisal && reasons !== undefined);
  });

/** Public facts carry revisions that rise by one, so that a subscriber can tell which is the latest. */
const rising: Law = ({ now, staff }) => {
  const revisions = eventsIn(now, participationOf(staff))
    .filter(({ data }) => 'revision' in (data as object) && 'number' in (data as object))
    .map(({ data }) => (data as { revision: number }).revision);
  return revisions.every((one, i) => one === i + 1);
};

const laws: Readonly<Record<string, Law>> = { notOnThemself, theirsAlone, onePlace, goesOn, neverInSilence, rising };
/** The laws that a moment breaks; none where all is well. */
export const brokenBy = (moment: Moment): readonly string[] =>
  Object.entries(laws).flatMap(([name, holds]) => (holds(moment) ? [] : [name]));

/** A completion that stands rests on an accreditation that the ledger still has. */
export const completionsRest = (world: World, staff: StaffId): boolean => {
  const state = caseIn(world, staff);
  if (!hasBegun(state) || state.step.status !== 'Completed') return true;
  const { on } = state.step;
  return state.accreditations.some(({ voided, from, expires }) => !voided && from <= on && (!expires || expires >= on));
};
