import { taskRungs } from '../domain/secondment/deadlines.js';
import type { SecondmentCase } from '../domain/secondment/fold.js';
import type { SecondmentCommand } from '../domain/secondment/index.js';
import { isOpen, isRequested, stepIn, type Status } from '../domain/secondment/state.js';
import { ownActs, ways } from '../domain/secondment/ways.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessMap } from './map.js';

type CommandType = SecondmentCommand['type'];
const itself = 'the process itself';
const appraiser = 'whoever appraises';
const late = 'SLT or the CEO, once it is late';
/** Who gives each command; one that is answered late is the CEO’s too. */
const givers: Readonly<Record<CommandType, string>> = {
  RequestSecondment: 'HR',
  OpenSecondment: 'an appointment',
  ReleaseSecondee: 'the Head of the home school',
  RefuseRelease: 'the Head of the home school',
  WriteAgreement: 'HR',
  SignAgreement: 'the secondee and the Heads of both sides',
  RecordPartnerSignature: 'HR',
  CancelSecondment: 'HR',
  BeginSecondment: itself,
  EscalateTask: itself,
  SetObjective: appraiser,
  AcknowledgeObjective: 'the secondee',
  RecordObjectiveOutcome: appraiser,
  OpenReview: itself,
  RecordReview: 'the Heads of both sides',
  RequestExtension: 'HR',
  DecideExtension: late,
  WithdrawExtension: 'HR',
  OpenReturn: itself,
  EndEarly: 'the secondee, the Head of either side or HR',
  ResumeReturn: 'HR or the Head of the home school',
  StartRedeployment: 'HR',
  SettlePermanence: 'SLT',
  PlanReturn: 'HR',
  EndSecondment: itself,
  ConvertToPermanent: 'HR',
  DecideExemption: 'the CEO',
  RecordConversionOutcome: 'HR',
  CompleteSecondment: 'HR',
  ProposeUnwinding: 'HR',
  ApplyUnwinding: late,
  RejectUnwinding: late,
  EscalateUnwinding: itself,
};

/** When the first task that has not been brought to the CEO is brought there, of a plan for everybody’s return or of the others. */
const escalates = (state: SecondmentCase, ofPlan: boolean): Instant | undefined => {
  if (!isRequested(state)) return undefined;
  return taskRungs(state)
    .filter(({ task: { key } }) => key.startsWith('approve-unwinding') === ofPlan && !state.escalated.includes(key))
    .filter(() => !ofPlan || !state.unwinding?.open?.escalated)
    .flatMap(({ rungs }) => rungs.filter(({ kind }) => kind === 'escalate').map(({ at }) => at))
    .sort()[0];
};
const review = (state: SecondmentCase): Instant | undefined => {
  const returning = stepIn(state, 'Returning');
  if (returning?.return.suspended) return undefined;
  return (stepIn(state, 'Running') ?? returning)?.nextReviewAt;
};
const end = (state: SecondmentCase): Instant | undefined => {
  const step = stepIn(state, 'Returning');
  return step && !step.return.suspended && !step.return.staysOn ? step.times.endsAt : undefined;
};
const due: Readonly<Partial<Record<CommandType, (state: SecondmentCase) => Instant | undefined>>> = {
  BeginSecondment: (state) => stepIn(state, 'Agreed')?.times.beginsAt,
  OpenReview: review,
  OpenReturn: (state) => stepIn(state, 'Running')?.times.opensReturnAt,
  EndSecondment: end,
  EscalateTask: (state) => escalates(state, false),
  EscalateUnwinding: (state) => escalates(state, true),
};

/** How somebody goes on secondment, and comes back. */
export const secondmentMap: ProcessMap = {
  process: 'secondment',
  title: 'How a secondment goes',
  every: 'How every secondment goes',
  thing: 'secondment',
  ways,
  ownActs,
  begins: 'NotRequested',
  isOpen: (status) => isOpen({ status: status as Status }),
  giver: (command) => givers[command as CommandType],
  isOwn: (command) => givers[command as CommandType] === itself,
  due: (command, state) => due[command as CommandType]?.(state),
};
