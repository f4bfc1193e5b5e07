import type { PostEvent } from '#libs/domain/assignment/events.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { LocalDate, PostId, StaffId, StreamId, VaultId } from '#libs/kernel/index.js';
import { ash, birch, ceo, cora, headOfAsh, headOfBirch, hr, slt, sltTwo } from '../../support/people.js';
import { applicant } from './people.js';
import { itself, nothing, openedIn, playing, recorded, type Asking, type World } from './world.js';

export const day = (text: string) => text as LocalDate;
export const sealed = (name = 'text') => ({ vault: `vault-${name}` as VaultId, hash: `hash-${name}` });
export const reason = sealed('reason');

/** The year of the intake that joins on 1 September 2027. */
export const january = '2027-01-11T09:00:00Z';
export const may = '2027-05-10T09:00:00Z';
export const june = '2027-06-14T09:00:00Z';
export const cutOff = '2027-08-31T23:00:00.000Z';
export const september = '2027-09-06T09:00:00Z';
export const closes = '2027-09-15T08:00:00.000Z';
export const autumnReview = '2027-10-10T08:00:00.000Z';
export const february = '2028-02-01T09:00:00.000Z';
export const springReview = '2028-01-20T09:00:00.000Z';

export const ask = (by: Asking['by'], type: string, data: object = {}, at: string = may): Asking => ({
  by,
  type,
  data,
  at,
});
export const theirs = (
  staff: StaffId,
  type: string,
  data: object = {},
  at = may,
  by: Asking['by'] = staff,
): Asking => ({
  ...ask(by, type, data, at),
  stream: participationOf(staff),
});

export const one = applicant(1);
export const two = applicant(2);
export const three = applicant(3, 'birch');
export const four = applicant(4, 'birch');
export const criteria = ['Leads others', 'Learns from evidence'];
export const panel = [slt, sltTwo, cora] as const;

export const opening = (more: object = {}, at = january) =>
  ask(hr, 'OpenCycle', { joinsOn: day('2027-09-01'), criteria, ...more }, at);
export const settingUp = (members: readonly StaffId[] = panel, at = may) => ask(hr, 'SetUpPanel', { members }, at);
/** Somebody applies, and the Head of their school endorses it. */
export const applying = (staff: StaffId, at = may, application = 1, readAt = at): readonly Asking[] => [
  theirs(staff, 'SubmitApplication', { statement: sealed('statement') }, at),
  theirs(
    staff,
    'EndorseApplication',
    { application },
    readAt,
    staff.includes('-birch-') ? headOfBirch : staff === headOfAsh ? ceo : headOfAsh,
  ),
];
export const declaring = (by: StaffId, conflicts: readonly object[] = [], at = june) =>
  ask(by, 'DeclareInterests', { conflicts }, at);
export const allDeclare = (at = june, members: readonly StaffId[] = panel) =>
  members.map((member) => declaring(member, [], at));
export const assessing = (by: StaffId, candidate: number, score = 3, at = june) =>
  criteria.map((_, i) =>
    ask(by, 'AssessCriterion', { candidate, criterion: `criterion-${i + 1}`, score, evidence: reason }, at),
  );
export const verdict = (by: StaffId, candidate: number, decision = 'select', at = june) =>
  ask(by, 'GiveVerdict', { candidate, decision, reason }, at);
export const feedback = (by: StaffId, candidate: number, at = june) =>
  ask(by, 'WriteFeedback', { candidate, reason, feedback: sealed('feedback') }, at);
/** Two members assess somebody, agree, and write to them. */
export const judged = (
  candidate: number,
  decision = 'select',
  more: Readonly<{ score?: number; at?: string; by?: readonly [StaffId, StaffId] }> = {},
): readonly Asking[] => {
  const { score = 3, at = june, by = [slt, sltTwo] } = more;
  return [
    ...by.flatMap((member) => assessing(member, candidate, score, at)),
    ...by.map((member) => verdict(member, candidate, decision, at)),
    feedback(by[0], candidate, at),
  ];
};
export const closingApplications = ask(itself, 'CloseApplications', {}, cutOff);
export const selecting = (at = september, by: StaffId = slt) => ask(by, 'DecideSelection', {}, at);
export const closingIntake = (at = closes) => ask(itself, 'CloseIntake', {}, at);

const application = 1;
export const accepts = (staff: StaffId, at = september) => theirs(staff, 'AcceptPlace', { application }, at);
export const declines = (staff: StaffId, at = september) => theirs(staff, 'DeclinePlace', { application }, at);
export const withdraws = (staff: StaffId, at = september) => theirs(staff, 'WithdrawApplication', {}, at);
export const joining = (staff: StaffId, at = september): readonly Asking[] => [
  accepts(staff, at),
  theirs(staff, 'AcknowledgeCommitment', { application, version: 1 }, at),
  theirs(staff, 'JoinProgramme', {}, at, { kind: 'process', id: participationOf(staff) }),
];
export const leaves = (staff: StaffId, at = february) => theirs(staff, 'LeaveProgramme', { because: 'own-wish' }, at);

/** Two places, four applicants: the first two are selected, the third waits behind the second, the fourth is not. */
export const opened = playing(nothing, opening());
export const applied = playing(opened, ...[one, two, three, four].flatMap((staff) => applying(staff)));
export const withPanel = playing(applied, settingUp());
export const declared = playing(withPanel, ...allDeclare());
export const assessed = playing(declared, ...assessing(slt, 1), ...assessing(sltTwo, 1));
export const decidedOne = playing(assessed, verdict(slt, 1), verdict(sltTwo, 1));
export const ready = playing(
  declared,
  ...judged(1, 'select', { score: 4 }),
  ...judged(2, 'select', { score: 3 }),
  ...judged(3, 'wait'),
  ...judged(4, 'not', { score: 1 }),
);
export const closedForApplications = playing(ready, closingApplications);
export const selected = playing(closedForApplications, selecting());
export const joined = playing(selected, ...joining(one), ...joining(two));
export const running = playing(joined, closingIntake());
export const openingReview = (at = autumnReview) => ask(itself, 'OpenReview', {}, at);
export const inReview = playing(running, openingReview());

export const aPost = 'post-00000000-0000-4000-8000-000000000001' as PostId;
const established: PostEvent = {
  type: 'PostEstablished',
  data: {
    title: 'Head of Year',
    school: birch,
    management: true,
    teaching: true,
    pattern: [1, 1, 1, 1, 1],
    from: day('2020-01-01'),
    by: hr,
  },
};
export const withPost = (world: World): World => recorded(world, aPost as string as StreamId, [established]);
export const minutes = (at = autumnReview, review = 1) => ask(slt, 'RecordMinutes', { review, minutes: reason }, at);
export const status = (candidate: number, progress = 'on-track', at = autumnReview, more: object = {}) =>
  ask(slt, 'RecordStatus', { review: 1, candidate, progress, final: false, note: reason, ...more }, at);
export const action = (owner: StaffId, due = '2027-11-15', more: object = {}) =>
  ask(slt, 'AddAction', { review: 1, owner, due: day(due), text: reason, ...more }, autumnReview);
export const plan = (candidate = 1, post = aPost) =>
  ask(slt, 'PlanSecondment', { review: 1, candidate, post }, autumnReview);
export const closingReview = ask(slt, 'CloseReview', { review: 1 }, autumnReview);
export const reviewed = playing(inReview, minutes(), status(1), status(2), closingReview);
/** Where each stands, in the order in which they came. */
export const standings = (world: World) => openedIn(world).candidates.map(({ standing }) => standing);
export const schools = { ash, birch };

export const aSecondment = 'secondment-00000000-0000-4000-8000-000000000001' as StreamId;
/** HR has asked for a secondment of somebody to that post. */
export const asked = (world: World, secondee: StaffId): World =>
  recorded(world, aSecondment, [
    {
      type: 'SecondmentOpened',
      data: {
        title: 'Head of Year',
        secondee,
        homeSchool: ash,
        hostSchool: birch,
        from: day('2028-01-01'),
        onLdp: true,
        arisesFrom: 'appointment-1',
        ladder: [],
      },
    },
  ]);
export const busy = playing(asked(withPost(inReview), one), minutes(), status(1), status(2), action(hr), plan());
export const askingCeo = playing(running, ask(itself, 'OpenExternalReview', {}, february));
export const ended = playing(running, leaves(one), leaves(two));
export const nobody = nothing;
export const applicantFive = applicant(5);
export const kin = (candidate: number) => ({ candidate, because: 'family' as const });
export const addingMember = (member: StaffId, at = autumnReview) => ask(hr, 'AddPanelMember', { member }, at);
