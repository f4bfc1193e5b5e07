import fc from 'fast-check';
import type { Actor, HeldRole, StaffId } from '#libs/kernel/index.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { cora, dev, headOfAsh, headOfBirch, hr, slt, sltTwo } from '../../../support/people.js';
import { commands, commandTypes, ofTheProcess, type CommandType } from '../commands.js';
import * as its from '../histories.js';
import { rolesOf } from '../people.js';
import { openedIn, participationIn, caseIn, type Asking, type World } from '../world.js';

/** What happens in a run: a command of the cycle, something that an applicant does, or days that pass. */
export type Action = Readonly<{ type: CommandType | Beside; who: number; n: number }>;
type Beside = 'Apply' | 'Judge' | 'JudgeAll' | OfApplicant | 'Wait';
const ofApplicants = [
  'AcceptPlace',
  'DeclinePlace',
  'WithdrawApplication',
  'DeferEntry',
  'Join',
  'LeaveProgramme',
] as const;
type OfApplicant = (typeof ofApplicants)[number];

/** Of the panel, and applicants some of whom are senior leaders, Heads and HR: whose case it is counts, not the hat. */
const panelists = [slt, sltTwo, cora, dev, headOfBirch] as const;
export const applicants = [its.one, its.two, its.three, its.four, its.applicantFive, dev, headOfAsh, hr] as const;
const pick = <T>(of: readonly T[], n: number): T => of[n % of.length]!;
const hats = (staff: StaffId): readonly HeldRole[] =>
  staff === its.one ? [{ role: 'HR' }, { role: 'SLT' }, { role: 'CEO' }] : rolesOf(staff);

const judgements: readonly CommandType[] = ['AssessCriterion', 'GiveVerdict', 'WriteFeedback', 'DeclareInterests'];
const others = commandTypes.filter((type) => !judgements.includes(type) && !ofTheProcess(type));
const types = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...judgements) },
  { weight: 5, arbitrary: fc.constantFrom(...others) },
  { weight: 2, arbitrary: fc.constantFrom('Apply' as const, 'DecideSelection' as const) },
  { weight: 4, arbitrary: fc.constant('Judge' as const) },
  { weight: 2, arbitrary: fc.constant('JudgeAll' as const) },
  { weight: 6, arbitrary: fc.constantFrom(...ofApplicants) },
  { weight: 1, arbitrary: fc.constant('Wait' as const) },
);
export const actions = (length: number) =>
  fc.array(fc.record({ type: types, who: fc.nat(999), n: fc.nat(9999) }), { maxLength: length, size: 'max' });

const candidates = (world: World) => ('candidates' in caseIn(world) ? openedIn(world).candidates.length : 0);
const conflicts = (candidate: number, n: number) => (n % 6 === 0 ? [its.kin(candidate)] : []);

/** What a command of the cycle says, sometimes to the point and sometimes not. */
const dataOf = (world: World, type: CommandType, n: number): object => {
  const candidate = 1 + (n % Math.max(1, candidates(world)));
  const { reason } = its;
  const data: Partial<Record<CommandType, object>> = {
    ChangeCapacity: { capacity: 1 + (n % 5), reason },
    AddPanelMember: { member: pick(panelists, n) },
    DeclareInterests: { conflicts: conflicts(candidate, n) },
    RecusePanelMember: {
      member: pick(panelists, n),
      because: pick(['friend', 'unavailable'], n),
      reason,
      ...(n % 3 > 0 && { candidate }),
    },
    AssessCriterion: { candidate, criterion: `criterion-${1 + ((n >> 3) % 2)}`, score: n % 5, evidence: reason },
    GiveVerdict: { candidate, decision: pick(['select', 'select', 'wait', 'not'], n >> 2), reason },
    WriteFeedback: { candidate, reason, feedback: reason },
    RecordStatus: { review: 1, candidate, progress: 'on-track', final: false, note: reason },
  };
  return data[type] ?? commands[type][1](world);
};

/** Two of the panel judge somebody to the end, as far as they may. */
const judging = (candidate: number, n: number, at: string): readonly Asking[] => {
  const by: readonly [StaffId, StaffId] = [pick(panelists, n), pick(panelists, n + 1 + (n % 2))];
  const decision = pick(['select', 'select', 'wait', 'not'], n >> 2);
  return [
    ...by.map((member) => its.declaring(member, [], at)),
    ...its.judged(candidate, decision, { score: n % 5, at, by }),
  ];
};

/** What somebody, or the panel, does beside a single command of the cycle. */
const beside = (world: World, { who, n }: Action, at: string) => {
  const staff = pick(applicants, who);
  const itself: Actor = { kind: 'process', id: participationOf(staff) };
  const theirs = participationIn(world, staff);
  const application = 'applications' in theirs ? theirs.applications : 1;
  const one = (type: string, data: object = {}) => [its.theirs(staff, type, data, at)];
  const everybody = Array.from({ length: candidates(world) }, (_, i) => i + 1);
  return {
    Wait: () => [],
    // Handed in before the cut-off, however late it is read: so that applications come at every stage.
    Apply: () => its.applying(staff, its.may, application + (theirs.status === 'NotApplied' ? 0 : 1), at),
    Judge: () => judging(1 + (n % Math.max(1, everybody.length)), n, at),
    JudgeAll: () => [
      ...everybody.flatMap((candidate) => judging(candidate, n + candidate, at)),
      its.selecting(at, pick(panelists, who)),
    ],
    Join: () => [
      its.theirs(staff, 'AcknowledgeCommitment', { application, version: 1 }, at),
      its.theirs(staff, 'JoinProgramme', {}, at, itself),
    ],
    AcceptPlace: () => one('AcceptPlace', { application }),
    DeclinePlace: () => one('DeclinePlace', { application }),
    DeferEntry: () => one('DeferEntry', { application, because: 'other' }),
    WithdrawApplication: () => one('WithdrawApplication'),
    LeaveProgramme: () => one('LeaveProgramme', { because: 'own-wish' }),
  } as const satisfies Record<Beside, () => readonly Asking[]>;
};
const isBeside = (type: Action['type']): type is Beside => !commandTypes.includes(type as CommandType);

/** The commands of one action, as somebody asks for them now. */
export const askingOf = (world: World, action: Action, at: string): readonly Asking[] => {
  const { type, who, n } = action;
  if (isBeside(type)) return beside(world, action, at)[type]();
  const judge = judgements.includes(type) || type === 'DecideSelection';
  // Every fourth time somebody else, an applicant with hats among them.
  const usual = judge ? pick(panelists, who) : commands[type][0];
  const by = n % 4 === 0 ? pick([its.one, ...panelists], who) : usual;
  const roles = typeof by === 'string' ? { roles: hats(by) } : {};
  return [{ type, by, at, data: dataOf(world, type, n), ...roles }];
};
