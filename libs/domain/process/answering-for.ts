import type { Actor, HeldRole, StaffId } from '../../kernel/index.js';
import { serves, type Task } from './task.js';

type Person = Extract<Actor, { kind: 'person' }>;

/** For whom somebody acts who is allowed to by what others have passed on to them alone; of several, one whom nothing excludes. */
const principalAmong = (used: readonly HeldRole[], excluded: readonly StaffId[]): StaffId | undefined => {
  const principals = used.map(({ onBehalfOf }) => onBehalfOf);
  if (principals.includes(undefined)) return undefined;
  return principals.find((one) => one && !excluded.includes(one)) ?? principals[0];
};
/** The actor, with the one for whom they act where the roles that allow it are all passed on. */
export const acting = (actor: Person, used: readonly HeldRole[], excluded: readonly StaffId[] = []): Actor => {
  const onBehalfOf = principalAmong(used, excluded);
  return onBehalfOf ? { ...actor, onBehalfOf } : actor;
};

/** The actor of an answer to a task: on behalf of another where the task is for them by a role of the other alone. */
export const answeringFor = (task: Task, actor: Actor, roles: readonly HeldRole[]): Actor => {
  if (actor.kind !== 'person' || actor.onBehalfOf) return actor;
  const theirs = task.to.some((to) => 'staff' in to && to.staff === actor.id);
  const used = theirs
    ? []
    : roles.filter((held) => task.to.some((to) => !('staff' in to) && serves(held, to.role, to.school)));
  return acting(
    actor,
    used,
    task.not.map(({ staff }) => staff),
  );
};
