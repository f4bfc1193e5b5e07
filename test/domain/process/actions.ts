import fc from 'fast-check';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant, type Actor, type AnyMessage, type StaffId } from '#libs/kernel/index.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { mayAnswer } from '#libs/domain/process/index.js';
import { applicationsOf } from '#libs/domain/internal-post/state.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { contextOf, theProcessItself } from '../../support/given.js';
import { ada, ash, ben, ceo, headOfAsh, headOfBirch, hr, hrTwo, slt, sltTwo } from '../../support/people.js';
import { commandTypes, type CommandType } from '../internal-post/commands.js';
import { canary, deputised, type Trial } from './trial.js';

/** Who may take part; the deputies of the trust never do. */
export const cast: readonly StaffId[] = [hr, hrTwo, slt, sltTwo, ceo, headOfAsh, headOfBirch, ada, ben];

/** What somebody does next: a command of their own, or what an open task asks; or time passes. */
export type Action =
  | Readonly<{ kind: 'command'; who: number; type: CommandType; pick: number }>
  | Readonly<{ kind: 'answer'; who: number; pick: number }>
  | Readonly<{ kind: 'wait'; hours: number }>
  | Readonly<{ kind: 'due' }>;

/** Calling off ends a play, so it is rare; a claim is worth little until it is put back. */
const often = commandTypes.filter((type) => type !== 'CancelPost').flatMap((type) => [type, type, type]);
const claiming = Array.from({ length: 8 }, () => ['ClaimTask', 'ReleaseTask', 'ReleaseTask'] as const).flat();
const rolesIn = (at: string) => (staff: StaffId) => deputised.rolesOf(staff, instant(at));
const pick = fc.nat({ max: 20 });
const who = fc.nat({ max: 100 });
export const actions = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), who, pick }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('command' as const),
        who,
        type: fc.constantFrom<CommandType[]>(...often, ...claiming, 'CancelPost'),
        pick,
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.nat({ max: 200 }) }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'due' as const }) },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
) as fc.Arbitrary<readonly Action[]>;

/** A command of the type as people might give it now, right or wrong. */
const madeOf = (type: string, n: number, { snapshot, at }: Trial): AnyMessage => {
  const state = snapshot.state as InternalPostCase;
  const applications = applicationsOf(state);
  const reason = `${canary}, because of ${n}`;
  const today = localDate(instant(at));
  const tasks = [...internalPost.tasks(state).map(({ key }) => key), 'no-such-task'];
  const proposal = state.status === 'AgreeingDate' && state.proposal ? state.proposal.number : 1;
  const data: Partial<Record<string, object>> = {
    RequestPost: { title: 'Deputy Head', school: ash },
    RefuseRequest: { reason },
    OpenAdvert: { closesAt: instant(Date.parse(at) + (n + 2) * 86_400_000) },
    Apply: { statement: reason },
    SelectCandidate: { application: applications[n % (applications.length + 1)]?.id ?? 'no-such', reason },
    ProposeStartDate: { startsOn: plus(today, `P${n}D`) },
    AgreeStartDate: { proposal: n % 5 ? proposal : proposal + 1 },
    AmendAppointment: { startsOn: plus(today, `P${n}D`), reason },
    VoidAppointment: { reason },
    CancelPost: { reason },
    ClaimTask: { task: tasks[n > 17 ? tasks.length - 1 : 0] },
    ReleaseTask: { task: tasks[n > 17 ? tasks.length - 1 : 0] },
  };
  return { type, data: data[type] ?? {} };
};

/** The process's own command, when the state names an instant for one; time passes until then. */
const whatIsDue = (trial: Trial): AnyMessage | undefined => {
  const state = trial.snapshot.state as InternalPostCase;
  const until = (instantOf: string | undefined) =>
    instantOf && trial.wait(Math.max(0, Math.ceil((Date.parse(instantOf) - Date.parse(trial.at)) / 3_600_000)));
  if (state.status === 'Advertised') {
    until(state.closesAt);
    return { type: 'CloseAdvert', data: {} };
  }
  if (state.status !== 'Requested' || state.escalated) return undefined;
  until(state.ladder.find(({ kind }) => kind === 'escalate')?.at);
  return { type: 'EscalateApproval', data: {} };
};

/** Does what the action says; `people` are those of the cast who take part. */
export const act = async (trial: Trial, action: Action, people: readonly StaffId[]): Promise<void> => {
  if (action.kind === 'wait') return trial.wait(action.hours);
  if (action.kind === 'due') {
    const due = whatIsDue(trial);
    return due && void (await trial.give(theProcessItself, due));
  }
  const { snapshot, at } = trial;
  const task = internalPost.tasks(snapshot.state as InternalPostCase)[0];
  const turned = people.map((_, i) => people[(i + action.who) % people.length] ?? hr);
  const able = turned.find((id) => task && mayAnswer(task, contextOf(id, { at, rolesOf: rolesIn(at) })) === undefined);
  const aptly = action.kind === 'answer' || (action.pick % 4 !== 3 && action.type.endsWith('Task'));
  const id = (aptly ? able : undefined) ?? turned[0] ?? hr;
  const usual = task?.answers[action.pick % 4 === 3 ? task.answers.length - 1 : 0];
  const asked = action.kind === 'command' ? action.type : (usual ?? 'Apply');
  const actor: Actor = internalPost.specs[asked]?.by.kind === 'process' ? theProcessItself : { kind: 'person', id };
  const takesItFirst = action.kind === 'answer' && action.pick % 3 === 0 && actor.kind === 'person';
  if (takesItFirst) await trial.give(actor, madeOf('ClaimTask', 0, trial));
  await trial.give(actor, madeOf(asked, action.pick, trial));
};
