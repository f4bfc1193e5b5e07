import type { ApplicationId, AppointmentId, CriterionId, Side } from '#libs/domain/internal-post/events.js';
import type { DocumentId, Sealed } from '#libs/domain/process/index.js';
import { instant, type LocalDate, type StaffId, type VaultId } from '#libs/kernel/index.js';
import { theProcessItself } from '../../support/given.js';
import { ada, ash, ben, dev, headOfAsh, hr, slt } from '../../support/people.js';
import { move, type Move } from '../../support/play.js';

export const at = instant;
export const day = (text: string) => text as LocalDate;
export const sealed = (vault: string): Sealed => ({ vault: vault as VaultId, hash: `hash-of-${vault}` });

/** The times of an ordinary post; everything up to the closing happens on `monday`. */
export const closing = at('2027-01-25T17:00:00Z');
export const siftingDay = at('2027-01-26T09:00:00Z');
export const interviewAt = at('2027-02-02T10:00:00Z');
export const decisionDay = at('2027-02-03T09:00:00Z');
export const offerDay = at('2027-02-04T09:00:00Z');
/** Five working days after the offer. */
export const answerBy = at('2027-02-11T17:00:00Z');
export const agreeingDay = at('2027-02-08T09:00:00Z');
export const startDay = day('2027-04-19');

export const applicationOf = (staff: StaffId) => staff.replace('staff-', 'application-') as ApplicationId;
export const adasApplication = applicationOf(ada);
export const bensApplication = applicationOf(ben);
export const theAppointment = 'appointment-1' as AppointmentId;
const criterion = (id: string) => id as CriterionId;

/** c1 and c2 are essential, c1 shown by the form and c2 in the interview too; c3 is desirable. */
export const criteria = [
  { text: 'Holds qualified teacher status', kind: 'essential' as const, shownBy: ['form' as const] },
  { text: 'Has led a subject', kind: 'essential' as const, shownBy: ['form' as const, 'interview' as const] },
  { text: 'Speaks another language', kind: 'desirable' as const, shownBy: ['task' as const] },
];
export const description = { jobDescription: 'Leads the school with the Head.', criteria };
export const metBoth = [
  { criterion: criterion('c1'), met: true },
  { criterion: criterion('c2'), met: true },
];
export const metOne = [
  { criterion: criterion('c1'), met: true },
  { criterion: criterion('c2'), met: false },
];
export const scoresOf = (total: number) => [
  { criterion: criterion('c2'), score: total - Math.floor(total / 2) },
  { criterion: criterion('c3'), score: Math.floor(total / 2) },
];

/** slt chairs and sifts, the Head of ash sifts, dev sits with them. */
export const panel = [
  { staff: slt, chair: true, sifts: true },
  { staff: headOfAsh, chair: false, sifts: true },
  { staff: dev, chair: false, sifts: false },
];
export const sifters = [slt, headOfAsh];
export const members = panel.map(({ staff }) => staff);

export const request = (posts = 1) => move(hr, 'RequestPost', { title: 'Deputy Head', school: ash, posts });
export const filed = 'document-1' as DocumentId;
export const identify = move(slt, 'IdentifyPost', { because: sealed('because'), evidence: sealed('evidence') });
export const write = move(hr, 'WriteJobDescription', description);
export const approve = (version = 1) => move(slt, 'ApproveJobDescription', { version });
export const open = move(hr, 'OpenAdvert', { closesAt: closing, audience: {} });
export const applying = (staff: StaffId) =>
  move(staff, 'Apply', { statement: sealed(`statement-of-${staff}`) }, applicationOf(staff));
export const setUpPanel = move(hr, 'SetUpPanel', { members: panel });
export const close = move(theProcessItself, 'CloseAdvert', {});
export const declaring = members.map((staff) => move(staff, 'DeclareInterest', { conflict: 'none' }));

export const sifting = (by: StaffId, applicant: StaffId, marks = metBoth) =>
  move(by, 'SiftApplication', { application: applicationOf(applicant), marks, reasons: sealed('sift-reasons') });
export const shortlisting = (...applicants: readonly StaffId[]) =>
  move(hr, 'ConfirmShortlist', { applications: applicants.map(applicationOf) });
export const scheduling = (applicant: StaffId) =>
  move(hr, 'ScheduleInterview', { application: applicationOf(applicant), startsAt: interviewAt, place: 'Room 1' });
export const openScoring = (applicant: StaffId) =>
  move(theProcessItself, 'OpenScoring', { application: applicationOf(applicant) });
/** Everybody on the panel scores the applicant alike: a total of 0 to 10. */
export const scoring = (applicant: StaffId, total: number): readonly Move[] =>
  members.map((by) =>
    move(by, 'ScoreInterview', {
      application: applicationOf(applicant),
      scores: scoresOf(total),
      feedback: sealed('feedback'),
    }),
  );
export const ranking = (appointable: readonly StaffId[], notAppointable: readonly StaffId[] = []) =>
  move(slt, 'RankCandidates', {
    appointable: appointable.map(applicationOf),
    notAppointable: notAppointable.map(applicationOf),
    reasons: sealed('reasons'),
  });
export const agreeRanking = move(headOfAsh, 'AgreeRanking', {});

export const offering = (vacancy = 1, ...conditions: readonly string[]) =>
  move(hr, 'MakeOffer', { vacancy, conditions: [...conditions] });
export const accepting = (staff: StaffId, vacancy = 1, offer = 1) => move(staff, 'AcceptOffer', { vacancy, offer });
export const proposing = (vacancy = 1, startsOn = startDay) =>
  move(hr, 'ProposeStartDate', { vacancy, startsOn, as: 'HR' });
export const signing = (by: StaffId, as: Side, vacancy = 1, proposal = 1) =>
  move(by, 'AgreeStartDate', { vacancy, proposal, as }, `appointment-${vacancy}`);
/** HR asks for another date for the appointment, and a side agrees to it. */
export const amending = (startsOn = day('2027-05-04'), revision = 1, vacancy = 1) =>
  move(hr, 'AmendAppointment', { vacancy, revision, startsOn, reason: sealed('reason') });
export const agreeing = (by: StaffId, as: Side, amendment = 1, vacancy = 1) =>
  move(by, 'AgreeAmendment', { vacancy, amendment, as });
export const voiding = (revision = 1, vacancy = 1) =>
  move(hr, 'VoidAppointment', { vacancy, revision, reason: sealed('reason') });
export const becauseOf = { reason: sealed('reason') };
