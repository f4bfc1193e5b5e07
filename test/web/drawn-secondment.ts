import { secondmentViews } from '#libs/access/secondment/index.js';
import type { PersonCaller } from '#libs/access/index.js';
import { isKnown } from '#libs/domain/assignment/state.js';
import { cannotAnswer, type Task } from '#libs/domain/process/index.js';
import { secondment } from '#libs/domain/secondment/index.js';
import { dayBefore, instant, type Instant, type StaffId } from '#libs/kernel/index.js';
import { address } from '#libs/read-models/task-inbox/project.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { fill, pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import { secondmentForms, type HumanCommand } from '../../apps/gateway/web/forms/secondment/index.js';
import type { FormContext, PostOffered } from '../../apps/gateway/web/forms/types.js';
import { commands, type CommandType } from '../domain/secondment/commands.js';
import * as its from '../domain/secondment/histories.js';
import { situations, type SituationName } from '../domain/secondment/situations.js';
import {
  caseIn,
  contextIn,
  inShort,
  ledgerIn,
  postsIn,
  tasksIn,
  thisCase,
  type World,
} from '../domain/secondment/world.js';
import { smallTrust } from '../support/people.js';
import { barredFrom, nameOf, wordsOf } from './drawn-form.js';
import { typedInto } from './filled-form.js';

/** Whoever gives the command in the specs of the decider. */
export const rightPerson = (type: CommandType): StaffId => commands[type][0] as StaffId;
/** The commands that are only about a secondment, each with its form. */
export const ownCommands = (Object.keys(secondmentForms) as HumanCommand[]).filter(
  (type): type is HumanCommand & CommandType => Object.hasOwn(commands, type),
);

const itemOf = ({ key, ...task }: Task, at: Instant): TaskItem => ({
  case: thisCase,
  key,
  version: 1,
  process: 'secondment',
  school: smallTrust.schools()[0]!.id,
  title: 'Head of School',
  answers: task.answers,
  clause: task.clause,
  addressedTo: task.to.map(address),
  excluded: task.not.map(({ staff }) => staff),
  lifted: [],
  claimedBy: null,
  priority: task.priority,
  dueAt: task.due ?? null,
  openedAt: at,
});
const postsOf = (world: World): readonly PostOffered[] =>
  postsIn(world).flatMap((post) => {
    const ledger = ledgerIn(world, post);
    if (!isKnown(ledger)) return [];
    const { title, school, from } = ledger.post;
    return [{ post, title, school, from, ...(ledger.status === 'Deleted' && { last: dayBefore(ledger.gone) }) }];
  });
/** The case as its views show it; undefined for whoever is not to know of it. */
const seenBy = (caller: PersonCaller, world: World): object | undefined => {
  const state = caseIn(world);
  if (state.status === 'NotRequested') return undefined;
  const known = { state, past: secondmentViews.past([]), tasks: tasksIn(world), summary: secondment.summary(state) };
  const viewer = secondmentViews.viewer(caller, known);
  return viewer && secondmentViews.state(state, known.past, viewer);
};

export type DrawnSecondment = Readonly<{ type: HumanCommand; world: World; context: FormContext }>;
type Where = SituationName | readonly [World, string];
/** A form as it would be drawn for somebody in a situation; outside a task where `task` is false. */
export const drawn = (
  type: HumanCommand,
  where: Where,
  staff: StaffId,
  task: boolean | string = true,
): DrawnSecondment => {
  const [world, when] = typeof where === 'string' ? situations[where] : where;
  const at = instant(when);
  const { people, roles, rules } = contextIn(world, { type, data: {}, by: staff, at: when });
  const caller: PersonCaller = { kind: 'person', id: staff, roles, at };
  const open = tasksIn(world).find((one) =>
    typeof task === 'string'
      ? one.key === task
      : task && one.answers.includes(type) && !cannotAnswer(one, staff, people),
  );
  const seen = seenBy(caller, world);
  const context: FormContext = {
    spec: secondment.specs[type]!,
    caller,
    at,
    ...(caseIn(world).status !== 'NotRequested' && { case: thisCase }),
    ...(seen && { seen }),
    ...(open && { task: itemOf(open, at), barred: barredFrom(open) }),
    rules,
    people,
    schools: smallTrust.schools(),
    posts: secondmentForms[type].asksForPosts ? postsOf(world) : [],
    nameOf,
    textOf: wordsOf,
  };
  return { type, world, context };
};

/** What somebody would say who knows the secondment, beyond the first choice and the suggestion. */
const informed: Readonly<Partial<Record<HumanCommand, (context: FormContext) => object>>> = {
  RequestSecondment: () => ({ ...its.asked, destination: 'school-birch' }),
  RequestExtension: () => ({ until: '2028-06-30' }),
  EndEarly: ({ at }) => ({
    lastDay: at < '2027-06-30' ? '2027-07-15' : at < '2028-02-01' ? '2028-01-15' : '2028-02-29',
  }),
  PlanReturn: ({ at }) => ({ ...(at > '2028-02-01' && { lastDay: '2028-03-01' }), school: 'school-ash' }),
  DecideExemption: () => ({ from: '2027-09-01' }),
  RecordConversionOutcome: () => ({ from: '2027-09-01', appointment: 'appointment-1' }),
};
const informedBesides: Readonly<Partial<Record<HumanCommand, object>>> = {
  RequestSecondment: { arisesFrom: 'appointment-1' },
};
export const answersTo = ({ type, context }: DrawnSecondment, chosen: object = {}, besides = false): Posted =>
  typedInto(
    secondmentForms[type],
    context,
    { ...informed[type]?.(context), ...(besides && informedBesides[type]), ...chosen },
    besides,
  );

/** What the form makes of the answers: the command’s data, and what is wrong. */
export const filled = ({ type, context }: DrawnSecondment, posted: Posted) => {
  const form = secondmentForms[type];
  return fill(context.spec, questionsOf(pagesOf(form, context, posted)), form.fixed?.(context) ?? {}, posted);
};
/** What the decider says to it, in short: the texts are sealed on the way, as the engine does. */
export const decidedInShort = (form: DrawnSecondment, posted: Posted): string => {
  const { type, world, context } = form;
  const { data, wrong, elsewhere } = filled(form, posted);
  if (!data) throw new Error(`${type} can’t be sent: ${JSON.stringify({ wrong, elsewhere, posted })}`);
  const { personal } = context.spec;
  const closed = Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, field in personal && value ? its.sealed(field) : value]),
  );
  return inShort(world, { type, data: closed, by: context.caller.id, at: context.at });
};
