import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isRequested, type Status } from '#libs/domain/internal-post/state.js';
import { mayAnswer, type Task } from '#libs/domain/process/index.js';
import type { Actor, StaffId } from '#libs/kernel/index.js';
import { contextOf, fold, theProcessItself, type Asked } from '../../../support/given.js';
import { hr } from '../../../support/people.js';
import { commands, commandTypes, ofTheProcess, rightPerson, type CommandType } from '../commands.js';
import { cast } from '../properties/actions.js';
import { dataOf } from '../properties/data.js';
import { situations, whenDue } from '../situations.js';
import { further } from './further.js';

/** An accepted command: where it was given, where it took the post, and whom the tasks that it answers were for: roles, or `staff`. */
export type Met = Readonly<{ from: Status; by: CommandType; to: Status; asked: readonly string[] }>;
type Place = Readonly<{ state: InternalPostCase; at: string; deep: number }>;
type Try = Readonly<{ by: StaffId | Actor; type: CommandType; data: object | undefined; at: string }>;

const own = commandTypes.filter((type) => !type.endsWith('Task') && type !== 'OverrideExclusion');
const kindOf = (type: CommandType) => internalPost.specs[type]?.by.kind;
const ofProcess = own.filter((type) => (ofTheProcess as readonly string[]).includes(type));
const ofRole = own.filter((type) => kindOf(type) === 'role');
const ofStaff = own.filter((type) => kindOf(type) === 'staff' && type !== 'SaveDraft');
/** What the schema makes of what somebody fills in; undefined where it takes it not. */
const filled = (type: CommandType, data: object): object | undefined =>
  internalPost.specs[type]?.schema.safeParse(data).data as object | undefined;
const variants = [0, 1, 2, 3, 4, 5, 6, 7, 13];

/** Whatever somebody may sensibly try in a place: what tasks ask, what roles may do, what staff may, what the process does. */
const tries = ({ state, at }: Place): readonly Try[] => {
  const about = (by: StaffId, task: string, n: number) => {
    const { roles } = contextOf(by, { at });
    return { state, at, n, by, roles, task };
  };
  const able = (task: Task) => cast.filter((id) => mayAnswer(task, contextOf(id, { at })) === undefined).slice(0, 1);
  const ordinary = own.map((type): Try => ({ by: rightPerson[type], type, data: commands[type].data, at }));
  const answers = internalPost
    .tasks(state)
    .flatMap((task) =>
      able(task).flatMap((by) =>
        (task.answers as CommandType[]).flatMap((type) =>
          variants.map((n): Try => ({ by, type, data: filled(type, dataOf(type, about(by, task.key, n))), at })),
        ),
      ),
    );
  const vacancies = isRequested(state) ? state.vacancies.map(({ number }) => number) : [];
  const ids = isRequested(state) ? state.applications.map(({ id }) => id) : [];
  return [
    ...ordinary,
    ...answers,
    ...ofRole.flatMap((type) =>
      variants.map((n): Try => ({ by: hr, type, data: filled(type, dataOf(type, about(hr, '', n))), at })),
    ),
    ...ofStaff.flatMap((type) =>
      cast.flatMap((by) =>
        [0, 9].map((n): Try => ({ by, type, data: filled(type, dataOf(type, about(by, '', n))), at })),
      ),
    ),
    ...ofProcess.flatMap((type) =>
      [{}, ...vacancies.map((vacancy) => ({ vacancy })), ...ids.map((application) => ({ application }))].map(
        (data): Try => ({ by: theProcessItself, type, data, at: whenDue }),
      ),
    ),
  ];
};

/** Places that are alike for what can happen next are walked from once. */
const likeness = (state: InternalPostCase): string => {
  if (!isRequested(state)) return state.status;
  const { step, applications, vacancies, review, reserve, panel } = state;
  return JSON.stringify([
    step.status === 'Frozen' ? [step.status, step.before.status] : step.status,
    [...new Set(applications.map(({ status }) => status))].sort(),
    vacancies.map((one) => [one.status, 'amendment' in one]).sort(),
    review === 'asked',
    (reserve?.applications.length ?? 0) > 0,
    panel?.members.length,
    [...new Set(internalPost.tasks(state).map(({ key }) => key.replace(/-(application|\d).*/, '')))].sort(),
  ]);
};

const askedFor = (tasks: readonly Task[], type: string): readonly string[] =>
  tasks
    .filter(({ answers }) => answers.includes(type))
    .flatMap(({ to }) => to.map((one) => ('role' in one ? one.role : 'staff')));

/** Walks from every situation of the matrix, `depth` commands far, and tells what every command that was accepted did. */
export const walk = (depth: number, see: (met: Met) => void): number => {
  const seen = new Set<string>();
  let places: Place[] = [...Object.values(situations), ...Object.values(further)].map(({ history, at }) => ({
    state: fold(history),
    at,
    deep: 0,
  }));
  for (const { state } of places) seen.add(likeness(state));
  for (let place = places.shift(); place; place = places.shift()) {
    const { state, deep } = place;
    for (const { by, type, data, at } of tries(place)) {
      if (!data) continue;
      const decision = internalPost.decide({ type, data } as Asked, state, {
        ...contextOf(by, { at }),
        freshId: `fresh-${deep}-${seen.size}`,
      });
      if (!decision.ok) continue;
      const after = decision.events.reduce(internalPost.fold.evolve, state);
      see({ from: state.status, by: type, to: after.status, asked: askedFor(internalPost.tasks(state), type) });
      const like = likeness(after);
      if (deep + 1 < depth && !seen.has(like)) {
        seen.add(like);
        places = [...places, { state: after, at: place.at, deep: deep + 1 }];
      }
    }
  }
  return seen.size;
};
