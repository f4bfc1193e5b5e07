import { movedUp, notSelected, placeOffered, reviewed, waitListed } from '#libs/domain/ldp-participation/from-cycle.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { AnyMessage, Context, Decision, LocalDate, StaffId, VaultId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { ada, ash, ben, ceo, headOfAsh, hr, slt } from '../../support/people.js';
import { cycleOfAda, opened, selected } from './cycle.js';
import { after, caseIn, contextIn, itself, nothing, playing, recorded, type Asking, type World } from './world.js';

export const day = (text: string) => text as LocalDate;
export const sealed = (name = 'text') => ({ vault: `vault-${name}` as VaultId, hash: `hash-${name}` });
export const reason = sealed('reason');
export const statement = sealed('statement');

/** An application in May, and what follows in its year. */
export const may = '2027-05-10T09:00:00Z';
export const june = '2027-06-14T09:00:00Z';
export const joinsAt = '2027-09-01T08:00:00Z';
export const october = '2027-10-11T09:00:00Z';
export const looksAt = '2028-09-15T08:00:00Z';
export const later = '2028-10-10T09:00:00Z';

export const ask = (by: Asking['by'], type: string, data: object = {}, at: string = may): Asking => ({
  by,
  type,
  data,
  at,
});
type Said = (state: ReturnType<typeof caseIn>, context: Context<Rules>) => Decision<AnyMessage, string>;
/** What the cycle of an intake brings about. Throws with the refusal where it can't be. */
export const fromCycle = (world: World, said: Said, at = june, staff: StaffId = ada): World => {
  const stream = participationOf(staff);
  const decision = said(caseIn(world, staff), contextIn(world, { ...ask(slt, '', {}, at), stream }));
  if (!decision.ok) throw new Error(`The cycle was refused: ${decision.refusal}`);
  return after(world, { stream, at }, decision);
};
export const inCycle = { cycle: cycleOfAda };
export const feedback = sealed('feedback');
export const offering: Said = (state, context) => placeOffered(state, { ...inCycle, feedback }, context);
export const listing: Said = (state) => waitListed(state, { ...inCycle, position: 2, feedback });
export const movingUp: Said = (state, context) => movedUp(state, inCycle, context);
export const refusing: Said = (state) => notSelected(state, { ...inCycle, because: 'panel', reason, feedback });
export const reviewing =
  (final = false): Said =>
  (state) =>
    reviewed(state, { ...inCycle, review: 1, progress: 'on-track', final, by: slt });

/** The cycle of September 2027 is open. */
export const trust = recorded(nothing, cycleOfAda, [opened]);
export const submitting = (at = may) => ask(ada, 'SubmitApplication', { statement }, at);
export const endorsing = (by: StaffId = headOfAsh, application = 1) => ask(by, 'EndorseApplication', { application });
export const accepting = ask(ada, 'AcceptPlace', { application: 1 }, june);
export const acknowledging = (at = june) => ask(ada, 'AcknowledgeCommitment', { application: 1, version: 1 }, at);
export const joining = ask(itself, 'JoinProgramme', {}, joinsAt);
export const training = {
  kind: 'training',
  description: sealed('plan'),
  owner: ada,
  due: day('2028-07-01'),
  accreditation: { body: 'external', title: 'NPQ Senior Leadership' },
};
export const research = {
  kind: 'research',
  description: sealed('plan'),
  owner: ada,
  due: day('2028-07-01'),
  question: sealed('question'),
  sponsor: ben,
};
export const planning = (element: object, by: StaffId = hr, at = october) => ask(by, 'AddPlanElement', element, at);
export const closingResearch = ask(
  ada,
  'CompletePlanElement',
  { element: 2, evidence: sealed('evidence'), findings: sealed('findings') },
  '2028-06-01T09:00:00Z',
);
export const awarding = (more: object = {}, at = '2028-06-01T09:00:00Z') =>
  ask(
    hr,
    'AwardAccreditation',
    { body: 'external', title: 'NPQ Senior Leadership', from: day('2028-05-20'), ...more },
    at,
  );
export const pausing = (because = 'parental', at = '2028-02-07T09:00:00Z') =>
  ask(ada, 'PauseParticipation', { because, from: day(at.slice(0, 10)), reason }, at);
export const resuming = (at = '2028-08-21T09:00:00Z') => ask(ada, 'ResumeParticipation', {}, at);
export const looking = (at = looksAt) => ask(itself, 'OpenContinuation', {}, at);
export const objectives = (result = 'met', more: object = {}, at = later) =>
  ask(headOfAsh, 'RecordObjectivesFact', { continuation: 1, result, source: 'Review of October', ...more }, at);
export const appraisal = (result = 'good', at = later, finishedOn = '2028-10-02') =>
  ask(
    headOfAsh,
    'RecordAppraisalFact',
    { continuation: 1, result, source: 'Appraisal 2028', finishedOn: day(finishedOn) },
    at,
  );
export const deciding = (decision: string, more: object = {}, at = later, by: StaffId = slt) =>
  ask(by, 'DecideContinuation', { continuation: 1, decision, ...more }, at);
export const appealing = (at = later) => ask(ada, 'AppealContinuation', { continuation: 1, grounds: reason }, at);
export const hearing = (decision: string, by: StaffId = ceo, at = later) =>
  ask(by, 'DecideAppeal', { continuation: 1, decision, reason }, at);
export const completing = (at = '2028-07-10T09:00:00Z') => ask(hr, 'CompleteProgramme', {}, at);

export const submitted = playing(trust, submitting());
export const withPanel = playing(submitted, endorsing());
/** The panel's decision in the cycle, and what it brings about here. */
export const decidedOn = (world: World, as: Parameters<typeof selected>[0], said: Said, at = june): World =>
  fromCycle(recorded(world, cycleOfAda, [selected(as)]), said, at);
export const waitListedOnes = decidedOn(withPanel, 'waitList', listing);
export const offered = decidedOn(withPanel, 'offered', offering);
export const refused = decidedOn(withPanel, 'notSelected', refusing);
export const accepted = playing(offered, accepting);
export const acknowledged = playing(accepted, acknowledging());
export const participating = playing(acknowledged, joining);
export const planned = playing(participating, planning(training), planning(research));
export const ready = playing(fromCycle(planned, reviewing(true), '2028-06-20T09:00:00Z'), closingResearch, awarding());
export const completed = playing(ready, completing());
export const paused = playing(planned, pausing());
export const looked = playing(planned, looking());
export const withFacts = playing(looked, objectives(), appraisal());
export const letGo = playing(withFacts, deciding('not-continued', { reasons: reason }));
export const appealed = playing(letGo, appealing());
/** Ada's contract is for a time. */
export const fixedTerm = { school: ash, contract: 'fixed-term' } as const;
