import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { instant, type StaffId } from '#libs/kernel/index.js';
import { ash, birch, headOfBirch, hr, slt } from '../support/people.js';
import {
  applicants,
  chair,
  conflicted,
  drafter,
  fallsShort,
  first,
  leaves,
  omitted,
  requester,
  reserve,
  schoolOf,
  second,
  winner,
} from './cast.js';

export * from './cast.js';

type By = StaffId | 'process';
/** One fact, by whom; ids and texts tell in their names whose they are, so that a leak is found by a word. */
export type Told = Readonly<{ by: By; event: InternalPostEvent }>;
export const tell = (by: By, type: InternalPostEvent['type'], data: object): Told => ({
  by,
  event: { type, data } as unknown as InternalPostEvent,
});
export const words = (what: string) => ({ vault: `words-${what}`, hash: `hash-${what}` });
export const appOf = (staff: StaffId) => `app-of-${staff.replace('staff-', '')}`;
export const ladder = [{ at: instant('2027-03-01T09:00:00Z'), kind: 'overdue' }];
export const at = (day: string) => instant(`2027-${day}T17:00:00Z`);

const criteria = [
  { id: 'leads', text: 'Has led a team', kind: 'essential', shownBy: ['form'] },
  { id: 'teaches', text: 'Teaches well', kind: 'desirable', shownBy: ['interview'] },
];
export const member = (staff: StaffId, more: object = {}) => ({
  staff,
  school: schoolOf(staff),
  chair: staff === chair,
  sifts: staff === first || staff === second,
  holds: staff === chair ? ['SLT'] : staff === headOfBirch ? ['Head'] : [],
  trainedUntil: '2029-12-31',
  ...more,
});
export const rules = {
  minimumMembers: 3,
  minimumSifters: 2,
  needs: ['SLT', 'Head'],
  training: 'required',
  agreeing: 2,
};
const received = (staff: StaffId) =>
  tell(staff, 'ApplicationReceived', {
    application: appOf(staff),
    applicant: staff,
    school: schoolOf(staff),
    statement: words(`statement-${staff}`),
    specification: 1,
    late: false,
  });
export const sifted = (application: StaffId, by: StaffId, met: boolean) =>
  tell(by, 'ApplicationSifted', {
    application: appOf(application),
    by,
    marks: [{ criterion: 'leads', met }],
    reasons: words(`sift-by-${by}-of-${application}`),
  });
const declared = (by: StaffId) => tell(by, 'InterestDeclared', { by, conflict: 'none' });
const invited = (staff: StaffId) =>
  tell(hr, 'InterviewScheduled', {
    application: appOf(staff),
    startsAt: at('02-15'),
    on: '2027-02-15',
    place: `Room of ${appOf(staff)}`,
    by: hr,
    warnings: [],
  });
const opened = (staff: StaffId) => tell('process', 'ScoringOpened', { application: appOf(staff), ladder });
export const scored = (staff: StaffId, by: StaffId) =>
  tell(by, 'InterviewScored', {
    application: appOf(staff),
    by,
    scores: [{ criterion: 'teaches', score: 4 }],
    feedback: words(`feedback-by-${by}-of-${staff}`),
  });

export const gate = [
  tell(requester, 'PostRequested', { title: 'Deputy Head', school: ash, requestedBy: requester, posts: 1, ladder }),
  tell(slt, 'PostIdentified', { by: slt, because: words('because'), evidence: words('evidence'), ladder }),
  tell(hr, 'JobDescriptionWritten', { version: 1, jobDescription: 'Leads the school.', criteria, by: hr, ladder }),
  tell(slt, 'JobDescriptionApproved', { version: 1, by: slt, ladder }),
  tell(hr, 'AdvertOpened', { closesAt: at('02-01'), audience: {}, specification: 1, ladder }),
];
export const applying = [
  tell(drafter, 'ApplicationDrafted', {
    application: appOf(drafter),
    applicant: drafter,
    school: birch,
    statement: words(`statement-${drafter}`),
  }),
  ...applicants.map(received),
  tell(hr, 'PanelSetUp', {
    members: [chair, first, second, conflicted, headOfBirch].map((staff) => member(staff)),
    rules,
    warnings: [],
    by: hr,
  }),
];
export const closed = [
  tell(drafter, 'ApplicationWithdrawn', { application: appOf(drafter), by: drafter }),
  tell('process', 'AdvertClosed', { closedAt: at('02-01'), left: [], ladder }),
  tell(leaves, 'ApplicationWithdrawn', { application: appOf(leaves), by: leaves, reason: words('withdrawal') }),
  ...[chair, first, second, headOfBirch].map(declared),
];
export const recusal = [
  tell(conflicted, 'InterestDeclared', {
    by: conflicted,
    conflict: 'relative',
    with: winner,
    detail: words('confided'),
  }),
  tell(conflicted, 'PanelMemberRecused', { staff: conflicted, because: 'conflict' }),
];
const met = (staff: StaffId) => tell('process', 'EssentialCriteriaMet', { application: appOf(staff) });
export const sifting = [
  ...[winner, reserve, omitted].flatMap((staff) => [
    sifted(staff, first, true),
    sifted(staff, second, true),
    met(staff),
  ]),
  sifted(fallsShort, first, true),
  sifted(fallsShort, second, false),
  tell(chair, 'SiftReconciled', {
    application: appOf(fallsShort),
    by: chair,
    marks: [{ criterion: 'leads', met: false }],
    reasons: words(`reconciled-of-${fallsShort}`),
  }),
  tell('process', 'EssentialCriteriaNotMet', { application: appOf(fallsShort), unmet: ['leads'] }),
];
export const shortlisted = [
  tell(hr, 'ShortlistConfirmed', {
    interviewed: [winner, reserve].map(appOf),
    omitted: [appOf(omitted)],
    by: hr,
    rule: 'right-to-work',
    reason: words('omission'),
    ladder,
  }),
];
const scorers = [chair, first, second, headOfBirch];
export const interviewing = [
  invited(winner),
  invited(reserve),
  opened(winner),
  ...scorers.map((by) => scored(winner, by)),
  opened(reserve),
  ...scorers.map((by) => scored(reserve, by)),
];
export const unsealed = [tell('process', 'ScoresUnsealed', { ladder })];
export const deciding = [
  tell(chair, 'CandidatesRanked', {
    appointable: [winner, reserve].map(appOf),
    notAppointable: [],
    by: chair,
    reasons: words('ranking'),
  }),
  tell(first, 'RankingAgreed', { by: first }),
  tell('process', 'PanelDecided', {
    appointable: [winner, reserve].map(appOf),
    notAppointable: [],
    agreedBy: [chair, first],
    reserveUntil: '2027-08-15',
    ladder,
  }),
];
