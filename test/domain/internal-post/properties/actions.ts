import fc from 'fast-check';
import { nextInterview } from '#libs/domain/internal-post/deadlines.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isRequested, type Status } from '#libs/domain/internal-post/state.js';
import { mayAnswer, type Task } from '#libs/domain/process/index.js';
import { instant, type Actor, type AnyMessage, type StaffId } from '#libs/kernel/index.js';
import { contextOf, monday, theProcessItself } from '../../../support/given.js';
import * as people from '../../../support/people.js';
import { deputised, type Trial } from '../../process/trial.js';
import { commandTypes, type CommandType } from '../commands.js';
import { dataOf } from './data.js';

const { ada, ben, ceo, cora, dev, ella, finn, headOfAsh, headOfBirch, hr, hrTwo, slt, sltTwo } = people;
/** Who may take part; the deputies of the trust only answer what nobody else can. */
export const cast: readonly StaffId[] = [
  ...[hr, hrTwo, slt, sltTwo, ceo, headOfAsh, headOfBirch],
  ...[ada, ben, cora, dev, ella, finn],
];

/** What somebody does next: what an open task asks, a command of their own, or what the process does; or time passes. */
export type Action =
  | Readonly<{ kind: 'answer'; who: number; n: number }>
  | Readonly<{ kind: 'apply'; who: number; n: number }>
  | Readonly<{ kind: 'fitting'; who: number; n: number }>
  | Readonly<{ kind: 'command'; who: number; type: CommandType; n: number }>
  | Readonly<{ kind: 'wait'; hours: number }>
  | Readonly<{ kind: 'due'; n: number }>;

/** What people do of their own accord, where it is in its place. */
const ofTasks = ['ReleaseTask', 'HandOverTask', 'PrioritiseTask', 'ClaimTask', 'OverrideExclusion'] as const;
const fitting: Partial<Record<Status, readonly CommandType[]>> = {
  Requested: ofTasks,
  Advertised: [
    'CloseAdvertEarly',
    'ExtendAdvert',
    'AmendSpecification',
    'SaveDraft',
    'SetUpPanel',
    'AddPanelMember',
    'WithdrawApplication',
  ],
  Sifting: ['ShowNames', 'RecusePanelMember', 'AddPanelMember', 'Apply', 'RecordWithdrawal', ...ofTasks],
  Interviewing: ['RescheduleInterview', 'RecordWithdrawal', 'RecordWithdrawal', 'RecusePanelMember'],
  Deciding: ['RecordWithdrawal', 'RecusePanelMember', 'AddPanelMember'],
  Offering: [
    'ExtendOffer',
    'ExtendOffer',
    'WithdrawOffer',
    'AmendAppointment',
    'RecordAppointeeWithdrawal',
    ...ofTasks,
  ],
  Appointed: ['AmendAppointment', 'AmendAppointment', 'RecordAppointeeWithdrawal', 'WithdrawFromAppointment'],
};

/** What ends a play, or sets it back far, is rare. */
const rare: readonly CommandType[] = ['CancelPost', 'RequestPost', 'OpenPost', 'FreezePost', 'CloseAdvertEarly'];
const often = commandTypes.filter((type) => !rare.includes(type)).flatMap((type) => [type, type, type, type]);
const n = fc.nat({ max: 20 });
const who = fc.nat({ max: 100 });
const kind = <K extends Action['kind']>(name: K) => fc.constant(name);
export const actions = (most: number) =>
  fc.array(
    fc.oneof(
      { weight: 16, arbitrary: fc.record({ kind: kind('answer'), who, n }) },
      { weight: 2, arbitrary: fc.record({ kind: kind('apply'), who, n }) },
      { weight: 2, arbitrary: fc.record({ kind: kind('fitting'), who, n }) },
      { weight: 2, arbitrary: fc.record({ kind: kind('command'), who, type: fc.constantFrom(...often, ...rare), n }) },
      { weight: 1, arbitrary: fc.record({ kind: kind('wait'), hours: fc.nat({ max: 60 }) }) },
      { weight: 4, arbitrary: fc.record({ kind: kind('due'), n }) },
    ),
    { minLength: most / 2, maxLength: most, size: 'max' },
  ) as fc.Arbitrary<readonly Action[]>;

type Due = Readonly<{ at: string | undefined; command: AnyMessage }>;
const escalation = (of: object) =>
  'ladder' in of
    ? (of.ladder as readonly { kind: string; at: string }[]).find(({ kind: k }) => k === 'escalate')
    : undefined;
/** Everything that the process does by itself as things stand, and from when on. */
export const whatIsDue = (state: InternalPostCase): readonly Due[] => {
  if (!isRequested(state)) return [];
  const { step } = state;
  const due: Due[] = [];
  const add = (at: string | undefined, type: string, data: object = {}) =>
    void due.push({ at, command: { type, data } });
  if (step.status === 'Advertised') add(step.closesAt, 'CloseAdvert');
  if ('escalated' in step && !step.escalated && escalation(step)) add(escalation(step)?.at, 'EscalateApproval');
  const interview = nextInterview(state);
  if (interview) add(interview.startsAt, 'OpenScoring', { application: interview.application });
  if (step.status !== 'Offering') return due;
  for (const one of state.vacancies) {
    const vacancy = { vacancy: one.number };
    if (one.status === 'Vacant') add(undefined, 'BringUpReserve', vacancy);
    if (one.status === 'Offered') add(one.offer.answerBy, 'LapseOffer', vacancy);
    if (one.status === 'AgreeingDate' && !one.escalated && escalation(one))
      add(escalation(one)?.at, 'EscalateStartDate', vacancy);
  }
  return due;
};

const deputies = deputised.staff(monday).filter((id) => id.startsWith('staff-spare'));
const rolesIn = (at: string) => (staff: StaffId) => deputised.rolesOf(staff, instant(at));
/** Does what the action says; `people` are those of the cast who take part. */
export const act = async (trial: Trial, action: Action, those: readonly StaffId[]): Promise<void> => {
  if (action.kind === 'wait') return trial.wait(action.hours);
  const { at } = trial;
  const state = trial.snapshot.state as InternalPostCase;
  if (action.kind === 'due') {
    const all = whatIsDue(state);
    const due = all[action.n % all.length];
    // Offers are mostly answered in time, and approvals given.
    if (!due || (/Lapse|Escalate/.test(due.command.type) && action.n % 3)) return;
    if (due.at) trial.wait(Math.max(0, Math.ceil((Date.parse(due.at) - Date.parse(at)) / 3_600_000)));
    return void (await trial.give(theProcessItself, due.command));
  }
  const rolesOf = rolesIn(at);
  const tasks = internalPost.tasks(state);
  const { who: turn, n: choice } = action;
  const another = tasks[choice % tasks.length];
  const turned = those.map((_, i) => those[(i + turn) % those.length] ?? hr);
  const own = fitting[state.status] ?? ofTasks;
  const type = {
    answer: () => another?.answers[turn % 3 === 2 ? choice % another.answers.length : 0] ?? 'Apply',
    apply: () => 'Apply',
    fitting: () => own[(turn + choice) % own.length] ?? 'Apply',
    command: () => (action.kind === 'command' ? action.type : ''),
  }[action.kind]();
  // A claim is put back, and an exclusion lifted, where there is one.
  const fit = (one: Task) =>
    type === 'ReleaseTask' ? one.claimedBy !== undefined : one.not.some(({ because }) => because === 'four-eyes');
  const task = /^(Release|Override)/.test(type) ? (tasks.find(fit) ?? another) : another;
  const able = (id: StaffId) => task !== undefined && mayAnswer(task, contextOf(id, { at, rolesOf })) === undefined;
  const by = internalPost.specs[type]?.by;
  const holds = (id: StaffId) => by?.kind === 'role' && rolesOf(id).some(({ role }) => role === by.role);
  const apt = by?.kind === 'role' ? holds : able;
  const ofOneself = ['Apply', 'SaveDraft', 'WithdrawApplication'].includes(type);
  const asked = !ofOneself && (action.kind !== 'command' || type.endsWith('Task')) && turn % 9 > 0;
  const first = turn % 4 ? [...turned, ...deputies] : [...deputies, ...turned];
  const applicant = choice % 4 === 0 && those.includes(finn) ? finn : turned[0];
  const id = (asked ? first.find(apt) : action.kind === 'apply' ? applicant : undefined) ?? turned[0] ?? hr;
  const actor: Actor = by?.kind === 'process' ? theProcessItself : { kind: 'person', id };
  const occasion = { state, at, n: turn + choice, by: id, roles: rolesOf(id), task: task?.key ?? '' };
  await trial.give(actor, { type, data: dataOf(type, occasion) });
};
