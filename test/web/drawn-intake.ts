import { ldpCycleViews } from '#libs/access/ldp-cycle/index.js';
import type { PersonCaller } from '#libs/access/index.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { cannotAnswer, type Task } from '#libs/domain/process/index.js';
import { instant, type Instant, type StaffId } from '#libs/kernel/index.js';
import { address } from '#libs/read-models/task-inbox/project.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { fill, pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import { ldpCycleForms } from '../../apps/gateway/web/forms/ldp-cycle/index.js';
import type { FormContext } from '../../apps/gateway/web/forms/types.js';
import { commands, type CommandType } from '../domain/ldp-cycle/commands.js';
import * as its from '../domain/ldp-cycle/histories.js';
import { situations, type SituationName } from '../domain/ldp-cycle/situations.js';
import { caseIn, contextIn, inShort, tasksIn, thisCase, type World } from '../domain/ldp-cycle/world.js';
import { ash, birch, hr, smallTrust } from '../support/people.js';
import { barredFrom, nameOf, wordsOf } from './drawn-form.js';
import { typedInto } from './filled-form.js';

export type HumanCommand = keyof typeof ldpCycleForms;
/** The commands that are only about an intake, each with its form. */
export const ownCommands = (Object.keys(ldpCycleForms) as HumanCommand[]).filter(
  (type): type is HumanCommand & CommandType => Object.hasOwn(commands, type),
);
export const rightPerson = (type: CommandType): StaffId => commands[type][0] as StaffId;

const itemOf = ({ key, ...task }: Task, at: Instant): TaskItem => ({
  case: thisCase,
  key,
  version: 1,
  process: 'ldp-cycle',
  school: ash,
  title: 'Leadership Development Programme',
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
/** The intake as its views show it; undefined for whoever is not to know of it. */
const seenBy = (caller: PersonCaller, world: World): object | undefined => {
  const state = caseIn(world);
  if (state.status === 'NotOpened') return undefined;
  const known = { state, past: ldpCycleViews.past([]), tasks: tasksIn(world), summary: ldpCycle.summary(state) };
  const viewer = ldpCycleViews.viewer(caller, known);
  return viewer && ldpCycleViews.state(state, known.past, viewer);
};

export type DrawnIntake = Readonly<{ type: HumanCommand; world: World; context: FormContext }>;
/** A form as it would be drawn for somebody in a situation; outside a task where `task` is false. */
export const drawn = (type: HumanCommand, where: SituationName, staff: StaffId, task = true): DrawnIntake => {
  const [world, when] = situations[where];
  const at = instant(when);
  const { people, roles, rules } = contextIn(world, { type, data: {}, by: staff, at: when });
  const caller: PersonCaller = { kind: 'person', id: staff, roles, at };
  const open = tasksIn(world).find((one) => task && one.answers.includes(type) && !cannotAnswer(one, staff, people));
  const seen = seenBy(caller, world);
  const post = { post: its.aPost, title: 'Head of Year', school: birch, from: its.day('2020-01-01') };
  const context: FormContext = {
    spec: ldpCycle.specs[type]!,
    caller,
    at,
    ...(caseIn(world).status !== 'NotOpened' && { case: thisCase }),
    ...(seen && { seen }),
    ...(open && { task: itemOf(open, at), barred: barredFrom(open) }),
    rules,
    people,
    schools: smallTrust.schools(),
    posts: ldpCycleForms[type].asksForPosts ? [post] : [],
    nameOf,
    textOf: wordsOf,
  };
  return { type, world, context };
};

/** What somebody would say who knows the intake, beyond the first choice and the suggestion. */
const informed: Readonly<Partial<Record<HumanCommand, object>>> = {
  OpenCycle: { joinsOn: '2027-09-01', criteria: its.criteria },
  ChangeCapacity: { capacity: 4 },
  SetUpPanel: { members: its.panel },
  AddAction: { owner: hr, due: '2030-01-01' },
  PlanSecondment: { candidate: 2 },
  RecordSecondmentStarted: { secondment: its.aSecondment },
};
export const answersTo = ({ type, context }: DrawnIntake, chosen: object = {}, besides = false): Posted =>
  typedInto(ldpCycleForms[type], context, { ...informed[type], ...chosen }, besides);
/** What the form makes of the answers: the command’s data, and what is wrong. */
export const filled = ({ type, context }: DrawnIntake, posted: Posted) => {
  const form = ldpCycleForms[type];
  return fill(context.spec, questionsOf(pagesOf(form, context, posted)), form.fixed?.(context) ?? {}, posted);
};
/** What the decider says to it, in short: the texts are sealed on the way, as the engine does. */
export const decidedInShort = (form: DrawnIntake, posted: Posted): string => {
  const { type, world, context } = form;
  const { data, wrong, elsewhere } = filled(form, posted);
  if (!data) throw new Error(`${type} can’t be sent: ${JSON.stringify({ wrong, elsewhere, posted })}`);
  const { personal } = context.spec;
  const closed = Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, field in personal && value ? its.sealed(field) : value]),
  );
  return inShort(world, { type, data: closed, by: context.caller.id, at: context.at });
};
