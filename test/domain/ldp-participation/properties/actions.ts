import fc from 'fast-check';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { instant, type HeldRole, type LocalDate, type StaffId } from '#libs/kernel/index.js';
import { ada, ash, ben, ceo, headOfAsh, hr, hrTwo, slt, sltTwo } from '../../../support/people.js';
import { commands, commandTypes, ofTheProcess, type CommandType } from '../commands.js';
import * as its from '../histories.js';
import { caseIn, itselfOf, type Asking, type World } from '../world.js';

/** What people do in a run: a command of somebody's participation, a word of the cycle, or some days that pass. */
export type Action = Readonly<{ type: CommandType | CycleWord | 'Wait'; who: number; whose: number; n: number }>;
export const cycleWords = ['offers', 'lists', 'moves-up', 'refuses', 'reviews'] as const;
export type CycleWord = (typeof cycleWords)[number];
export const isWord = (type: Action['type']): type is CycleWord => cycleWords.includes(type as CycleWord);

/** Those who take part wear every hat, so that whose case it is counts and not the hat. */
export const persons = [ada, headOfAsh, slt] as const;
const every: readonly HeldRole[] = [{ role: 'HR' }, { role: 'SLT' }, { role: 'Head' }, { role: 'CEO' }];
export const cast = [hr, hrTwo, headOfAsh, slt, sltTwo, ceo, ada, ben] as const;
export const rolesOf = (staff: StaffId): readonly HeldRole[] =>
  (persons as readonly StaffId[]).includes(staff)
    ? every
    : [{ role: 'HR' }, { role: 'SLT' }, { role: 'Head', school: ash }, { role: 'CEO' }];
const pick = <T>(of: readonly T[], n: number): T => of[n % of.length]!;

// Most actions go on with a file; time and the cycle come in between.
const types = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...commandTypes) },
  { weight: 3, arbitrary: fc.constantFrom(...cycleWords) },
  { weight: 2, arbitrary: fc.constant('Wait' as const) },
);
export const actions = (length: number) =>
  fc.array(
    fc.record({
      type: types,
      who: fc.nat(cast.length - 1),
      whose: fc.nat(persons.length - 1),
      n: fc.nat(999),
    }),
    { maxLength: length, size: 'max' },
  );

const accreditationIn = (world: World, staff: StaffId, n: number) => {
  const state = caseIn(world, staff);
  const known = 'accreditations' in state ? state.accreditations : [];
  return known.length ? pick(known, n).accreditation : undefined;
};

/** What a command says, sometimes to the point and sometimes not. */
const dataOf = (
  world: World,
  { type, n }: { type: CommandType; n: number },
  staff: StaffId,
  today: LocalDate,
): object => {
  const state = caseIn(world, staff);
  const application = 'applications' in state ? state.applications : 1;
  const continuation = 'continuations' in state ? Math.max(1, state.continuations - (n % 9 === 0 ? 1 : 0)) : 1;
  const accreditation = accreditationIn(world, staff, n);
  const { reason } = its;
  const own: Partial<Record<CommandType, object>> = {
    EndorseApplication: { application },
    CommentWithoutEndorsing: { application, comment: reason },
    DecideFixedTermQuestion: { application, decision: pick(['eligible', 'not-eligible'], n), reason },
    AcceptPlace: { application },
    DeclinePlace: { application },
    DeferEntry: { application, because: pick(['protected', 'other'], n) },
    AcknowledgeCommitment: { application, version: 1 },
    DecideJoining: { application, decision: pick(['join', 'end'], n), reason },
    AddPlanElement: {
      ...pick([its.training, { ...its.research, sponsor: ben }], n),
      owner: staff,
      due: plus(today, `P${1 + (n % 90)}D`),
    },
    CompletePlanElement: { element: 1 + (n % 4), evidence: reason, findings: reason },
    AwardAccreditation: {
      ...(accreditation && n % 3 === 0 && { accreditation }),
      body: 'external',
      title: 'NPQ',
      from: plus(today, `-P${n % 40}D`),
      ...(n % 5 === 0 && { expires: today }),
    },
    VoidAccreditation: { accreditation: accreditation ?? 'accreditation-1', reason },
    PauseParticipation: { because: pick(['parental', 'sickness', 'work'], n), from: today, reason },
    RecordObjectivesFact: { continuation, result: pick(['met', 'partly-met', 'not-met'], n), source: 'Review' },
    RecordAppraisalFact: {
      continuation,
      result: pick(['good', 'satisfactory', 'poor'], n),
      source: 'Appraisal',
      finishedOn: today,
    },
    DecideContinuation: {
      continuation,
      decision: pick(['continue', 'provisional', 'pending-protected', 'not-continued'], n),
      ...(n % 3 > 0 && { reasons: reason }),
    },
    AppealContinuation: { continuation, grounds: reason },
    DecideAppeal: { continuation, decision: pick(['upheld', 'dismissed'], n), reason },
    EscalateTask: { task: pick(ldpParticipation.tasks(state), n)?.key ?? 'none' },
    RecordActivity: { kind: 'coaching', from: today, to: today, ownTime: n % 2 === 0 },
  };
  return own[type] ?? commands[type][1](world);
};

/** Who ordinarily gives the command, where that is the participant themself. */
const theirs = (type: CommandType): boolean => commands[type][0] === ada;
/** The action as somebody asks for it now. */
export const askingOf = (world: World, { type, who, whose, n }: Action & { type: CommandType }, at: string): Asking => {
  const staff = persons[whose]!;
  const today = localDate(instant(at));
  const [usual] = commands[type];
  const right = ofTheProcess(type) ? itselfOf(staff) : theirs(type) ? staff : usual === slt ? sltTwo : usual;
  // Every other time the one whose turn it is, so that files come further; the process's own are its own.
  const by = ofTheProcess(type) || n % 2 ? right : cast[who]!;
  const data = dataOf(world, { type, n: Math.floor(n / 2) }, staff, today);
  return {
    type,
    by,
    at,
    data,
    stream: participationOf(staff),
    rolesOf,
    ...(typeof by === 'string' && { roles: rolesOf(by) }),
  };
};
