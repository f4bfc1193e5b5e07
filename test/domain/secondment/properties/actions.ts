import fc from 'fast-check';
import { localDate, plus } from '#libs/kernel/calendar.js';
import type { HeldRole, LocalDate, PostId } from '#libs/kernel/index.js';
import { ada, ash, ben, ceo, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../../support/people.js';
import { commands, commandTypes, ofTheProcess, type CommandType } from '../commands.js';
import * as its from '../histories.js';
import { caseIn, type Asking, type World } from '../world.js';

/** What people do in a run: a command of the case, a change of a post by HR, or some days that pass. */
export type Action = Readonly<{ type: CommandType | LedgerType | 'Wait'; who: number; n: number }>;
type LedgerType = 'AssignHolder' | 'DeletePost' | 'PromisePermanence';
const inLedger: readonly LedgerType[] = ['AssignHolder', 'DeletePost', 'PromisePermanence'];
export const isLedger = (type: Action['type']): type is LedgerType => inLedger.includes(type as LedgerType);

/** People of several hats, the secondee among them, so that whose case it is counts and not the hat. */
const hats: Readonly<Record<string, readonly HeldRole[]>> = {
  [ada]: [{ role: 'HR' }, { role: 'SLT' }, { role: 'Head' }, { role: 'CEO' }],
  [headOfAsh]: [{ role: 'Head', school: ash }, { role: 'HR' }],
};
export const cast = [hr, hrTwo, headOfAsh, headOfBirch, slt, ceo, ada, ben] as const;
const posts = [its.home, its.host, its.spare] as const;
const pick = <T>(of: readonly T[], n: number): T => of[n % of.length]!;

// Most actions go on with the case; time and the ledger come in between.
const types = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...commandTypes) },
  { weight: 2, arbitrary: fc.constant('Wait' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...inLedger) },
);
export const actions = (length: number) =>
  fc.array(fc.record({ type: types, who: fc.nat(cast.length - 1), n: fc.nat(999) }), {
    maxLength: length,
    size: 'max',
  });

const days = (from: LocalDate, n: number): LocalDate => plus(from, `P${n}D`);

/** What a command says, sometimes to the point and sometimes not. */
const dataOf = (world: World, type: CommandType, n: number, today: LocalDate): object => {
  const state = caseIn(world);
  const stay = 'step' in state && 'stay' in state.step ? state.step.stay : undefined;
  const lastDay = stay?.lastDay ?? today;
  const version = Math.max(1, ('versions' in state ? state.versions : 1) - (n % 7 === 0 ? 1 : 0));
  const side = pick(['home', 'host'] as const, n);
  const pattern = pick([its.full, its.full, [1, 1, 0, 0, 0], [0, 0, 0.5, 1, 1]] as const, n);
  const ends = days(today, 30 + (n % 330));
  const { reason } = its;
  const data: Readonly<Record<CommandType, object>> = {
    RequestSecondment: { ...its.asked, from: days(today, 10), to: ends, pattern, onLdp: n % 2 === 0 },
    OpenSecondment: {},
    ReleaseSecondee: {},
    RefuseRelease: { reason },
    WriteAgreement: { ...its.terms, from: days(today, 7), to: ends, pattern, appraises: side },
    SignAgreement: { version, as: pick(['secondee', 'home', 'host'], n) },
    RecordPartnerSignature: { version, statement: reason },
    CancelSecondment: { reason },
    BeginSecondment: {},
    EscalateTask: { task: 'set-objective' },
    SetObjective: { objective: reason },
    AcknowledgeObjective: {},
    RecordObjectiveOutcome: { outcome: pick(['met', 'never-set'], n), note: reason },
    OpenReview: {},
    RecordReview: { review: 1 + (n % 3), as: side, goesWell: true, note: reason },
    RequestExtension: { until: days(lastDay, 30 + (n % 300)), reason },
    DecideExtension: { extension: 1 + (n % 3), decision: 'approve', justification: reason },
    WithdrawExtension: { extension: 1 + (n % 3), reason },
    OpenReturn: {},
    EndEarly: {
      because: pick(['home', 'host', 'secondee', 'capability', 'post-deleted', 'dismissal'], n),
      lastDay: days(today, n % 90),
      reason,
    },
    ResumeReturn: { reason },
    StartRedeployment: {},
    SettlePermanence: { assignment: `cover-${n % 3}`, inFavourOf: pick(['secondee', 'holder'], n), reason },
    PlanReturn: {
      to: pick(['substantive', 'alternative', 'alternative', 'leaves'], n),
      ...(n % 4 > 0 && { post: its.spare, reason }),
      ...(n % 3 === 0 && { lastDay: days(today, n % 40) }),
    },
    EndSecondment: {},
    ConvertToPermanent: { route: pick(['five-steps', 'exemption'], n), reason },
    DecideExemption: { decision: pick(['grant', 'decline'], n), from: days(today, 1 + (n % 40)), reason },
    RecordConversionOutcome: n % 2 ? {} : { appointment: 'appointment-2', from: days(today, 1 + (n % 40)) },
    CompleteSecondment: {},
    ProposeUnwinding: { on: days(lastDay, 1) },
    ApplyUnwinding: { proposal: 1 + (n % 2) },
    RejectUnwinding: { proposal: 1 + (n % 2), reason },
    EscalateUnwinding: {},
  };
  return data[type];
};

const ledgerData = (type: LedgerType, n: number, today: LocalDate): object => {
  if (type === 'DeletePost') return { from: days(today, n % 200) };
  if (type === 'PromisePermanence') return { assignment: `cover-${n % 3}` };
  return {
    staff: ben,
    basis: pick(['cover', 'substantive'] as const, n),
    from: days(today, n % 60),
    ...(n % 3 > 0 && { to: days(today, 60 + (n % 300)) }),
  };
};

/** The action as somebody asks for it now. */
export const askingOf = (world: World, { type, who, n }: Exclude<Action, { type: 'Wait' }>, at: string): Asking => {
  const today = localDate(at as never);
  if (isLedger(type)) {
    const post: PostId = pick(posts, n);
    return { type, by: hr, at, data: ledgerData(type, n, today), stream: its.asStream(post) };
  }
  const command = type as CommandType;
  const [right] = commands[command];
  // Every other time the one whose turn it is, so that cases come further; the process's own are its own.
  const by = ofTheProcess(command) || n % 2 ? right : cast[who]!;
  const roles = typeof by === 'string' ? hats[by] : undefined;
  return { type, by, at, data: dataOf(world, command, Math.floor(n / 2), today), ...(roles && { roles }) };
};
