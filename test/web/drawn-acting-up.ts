import { actingUpViews } from '#libs/access/acting-up/index.js';
import type { PersonCaller } from '#libs/access/index.js';
import { actingUp } from '#libs/domain/acting-up/index.js';
import { isKnown } from '#libs/domain/assignment/state.js';
import { cannotAnswer, type Task } from '#libs/domain/process/index.js';
import { dayBefore, instant, type Instant, type StaffId, type StreamId } from '#libs/kernel/index.js';
import { address } from '#libs/read-models/task-inbox/project.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { actingUpForms, type ActingUpHumanCommand } from '../../apps/gateway/web/forms/acting-up/index.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import { fill, pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { FormContext, PostOffered } from '../../apps/gateway/web/forms/types.js';
import { commandTypes, given, type CommandType } from '../domain/acting-up/commands.js';
import { situations, type SituationName } from '../domain/acting-up/situations.js';
import * as its from '../domain/acting-up/trust.js';
import { contextIn, inShort, ledgerIn, linkIn, postsIn, tasksIn, type World } from '../domain/acting-up/world.js';
import { ash, smallTrust } from '../support/people.js';
import { barredFrom, nameOf, wordsOf } from './drawn-form.js';
import { typedInto } from './filled-form.js';

export type OwnCommand = ActingUpHumanCommand & CommandType;
/** Whoever gives the command in the specs of the decider. */
export const rightPerson = (type: OwnCommand): StaffId => given(type, its.first, '').by as StaffId;
/** The commands that are only about acting up, each with its form. */
export const ownCommands = commandTypes.filter((type): type is OwnCommand => Object.hasOwn(actingUpForms, type));

const itemOf = (stream: StreamId, { key, ...task }: Task, at: Instant): TaskItem => ({
  case: stream,
  key,
  version: 1,
  process: 'acting-up',
  school: ash,
  title: 'Headteacher',
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
/** The link as its views show it; undefined for whoever is not to know of it. */
const seenBy = (caller: PersonCaller, world: World, stream: StreamId): object | undefined => {
  const state = linkIn(world, stream) as Parameters<typeof actingUpViews.state>[0];
  if (state.status === 'NotArranged') return undefined;
  const past = actingUpViews.past([]);
  const known = { state, past, tasks: tasksIn(world, stream), summary: actingUp.summary(state) };
  const viewer = actingUpViews.viewer(caller, known);
  return viewer && actingUpViews.state(state, past, viewer);
};

export type Where = Readonly<{ world: World; stream: StreamId; at: string }>;
export type DrawnActing = Where & Readonly<{ type: ActingUpHumanCommand; context: FormContext }>;
/** A form as it would be drawn for somebody in a situation; outside a task where `task` is false. */
export const drawn = (
  type: ActingUpHumanCommand,
  where: SituationName | Where,
  staff: StaffId,
  task = true,
): DrawnActing => {
  const { world, stream, at: when }: Where = typeof where === 'string' ? situations[where] : where;
  const at = instant(when);
  const { people, roles, rules } = contextIn(world, { stream, type, data: {}, by: staff, at: when });
  const caller: PersonCaller = { kind: 'person', id: staff, roles, at };
  const open = tasksIn(world, stream).find(
    (one) => task && one.answers.includes(type) && !cannotAnswer(one, staff, people),
  );
  const seen = seenBy(caller, world, stream);
  const context: FormContext = {
    spec: actingUp.specs[type]!,
    caller,
    at,
    ...(linkIn(world, stream).status !== 'NotArranged' && { case: stream }),
    ...(seen && { seen }),
    ...(open && { task: itemOf(stream, open, at), barred: barredFrom(open) }),
    rules,
    people,
    schools: smallTrust.schools(),
    posts: actingUpForms[type].asksForPosts ? postsOf(world) : [],
    nameOf,
    textOf: wordsOf,
  };
  return { type, world, stream, at: when, context };
};

/** What somebody would say who knows the case, beyond the first choice and the suggestion. */
const informed: Readonly<Partial<Record<ActingUpHumanCommand, object>>> = {
  DetermineAllowance: { reason: 'That is how it is.' },
  AmendActing: { to: '2027-06-30', uncovered: true },
  EndActing: { uncovered: true },
};
/** Who would act in which post, from when on. */
const arranged = ({ post = its.headship }: { post?: string }): object => ({
  post,
  from: its.since,
  staff: post === its.headship ? its.d : post === its.spare ? its.e : its.f,
});
export const answersTo = ({ type, context }: DrawnActing, chosen: object = {}, besides = false): Posted =>
  typedInto(
    actingUpForms[type],
    context,
    { ...(type === 'ArrangeActingUp' ? arranged(chosen) : informed[type]), ...chosen },
    besides,
  );
export const pagesIn = (form: DrawnActing, chosen: object = {}, besides = true) =>
  pagesOf(actingUpForms[form.type], form.context, answersTo(form, chosen, besides));
export const askedIn = (form: DrawnActing, chosen: object = {}, besides = true) =>
  questionsOf(pagesIn(form, chosen, besides));
/** The choices that a question offers. */
export const choicesIn = (form: DrawnActing, field: string, chosen: object = {}): readonly string[] =>
  askedIn(form, chosen).flatMap((one) =>
    one.kind === 'one-of' && one.name === field ? one.options.map(({ value }) => value) : [],
  );

/** What the form makes of the answers: the command’s data, and what is wrong. */
export const filled = ({ type, context }: DrawnActing, posted: Posted) => {
  const form = actingUpForms[type];
  return fill(context.spec, questionsOf(pagesOf(form, context, posted)), form.fixed?.(context) ?? {}, posted);
};
/** What the decider says to it, in short: the texts are sealed on the way, as the engine does. */
export const decidedInShort = (form: DrawnActing, posted: Posted): string => {
  const { type, world, stream, context } = form;
  const { data, wrong, elsewhere } = filled(form, posted);
  if (!data) throw new Error(`${type} can’t be sent: ${JSON.stringify({ wrong, elsewhere, posted })}`);
  const { personal } = context.spec;
  const closed = Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, field in personal && value ? its.reason : value]),
  );
  return inShort(world, { stream, type, data: closed, by: context.caller.id, at: context.at });
};
