import type { PanelMember, Rung } from '#libs/domain/internal-post/events.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate, StaffId } from '#libs/kernel/index.js';
import { ash, cora, headOfBirch, hr, slt } from '../../../support/people.js';
import { applicationOf, fact, sealed } from './fact.js';

type Ladder = readonly Rung[];

const member = (staff: StaffId, holds: PanelMember['holds'], chair = false): PanelMember => ({
  staff,
  school: ash,
  chair,
  sifts: chair || holds.length === 0,
  holds,
  trainedUntil: '2099-12-31' as LocalDate,
});
const rules = {
  minimumMembers: 3,
  minimumSifters: 2,
  needs: ['SLT', 'Head'],
  training: 'required',
  agreeing: 2,
} as const;
/** The chair and one more sift. */
export const panel = [slt, headOfBirch, cora] as const;
export const panelSetUp = fact('PanelSetUp', {
  members: [member(slt, ['SLT'], true), member(headOfBirch, ['Head']), member(cora, [])],
  rules,
  warnings: [],
  by: hr,
});
export const declared = (by: StaffId) => fact('InterestDeclared', { by, conflict: 'none' });
export const panelReady = [panelSetUp, ...panel.map(declared)];

export const meets = (n: number) => fact('EssentialCriteriaMet', { application: applicationOf(n) });
export const fallsShort = (n: number) =>
  fact('EssentialCriteriaNotMet', { application: applicationOf(n), unmet: ['criterion-1' as never] });
export const shortlisted = (numbers: readonly number[], ladder: Ladder = []) =>
  fact('ShortlistConfirmed', { interviewed: numbers.map(applicationOf), omitted: [], by: hr, ladder });
export const noneMeets = (ladder: Ladder = []) => fact('NoApplicantMetEssentialCriteria', { by: hr, ladder });

const interview = (n: number, startsAt: Instant) => ({
  application: applicationOf(n),
  startsAt,
  on: localDate(startsAt),
  place: 'Room 1',
  by: hr,
  warnings: [],
});
export const scheduled = (n: number, startsAt: Instant) => fact('InterviewScheduled', interview(n, startsAt));
export const rescheduled = (n: number, startsAt: Instant) =>
  fact('InterviewRescheduled', { ...interview(n, startsAt), reason: sealed });
export const unsealed = (ladder: Ladder = []) => fact('ScoresUnsealed', { ladder });
export const decided = (appointable: readonly number[], notAppointable: readonly number[] = [], ladder: Ladder = []) =>
  fact('PanelDecided', {
    appointable: appointable.map(applicationOf),
    notAppointable: notAppointable.map(applicationOf),
    agreedBy: [slt, cora],
    reserveUntil: '2099-12-31' as LocalDate,
    ladder,
  });
export const noneAppointable = (ladder: Ladder = []) => fact('NoneAppointable', { agreedBy: [slt, cora], ladder });
