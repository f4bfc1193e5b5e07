import type { Actor, HeldRole } from '../../kernel/index.js';
import { acting, answeringFor } from './answering-for.js';
import type { Authority } from './authority.js';
import { addressed, serves, type Task } from './task.js';

/** The actor of a command: on behalf of another where only a role that they have passed on allows it. */
export const actingFor = <S, D>(
  by: Authority<S, D>,
  data: D,
  state: S,
  tasks: readonly Task[],
  { actor, roles }: Readonly<{ actor: Actor; roles: readonly HeldRole[] }>,
): Actor => {
  if (actor.kind !== 'person' || actor.onBehalfOf || by.kind === 'process' || by.kind === 'staff') return actor;
  if (by.kind === 'trust') return actor;
  if (by.kind === 'role') {
    const school = by.school(state, data);
    return acting(
      actor,
      roles.filter((held) => serves(held, by.role, school)),
    );
  }
  const task = tasks.find((open) => open.key === by.key(data, state, actor));
  if (!task) return actor;
  const standIn = by.kind === 'task' && !task.to.some((to) => addressed(to, actor.id, roles)) ? by.standIn : undefined;
  if (!standIn) return answeringFor(task, actor, roles);
  const used = roles.filter((held) => serves(held, standIn.role, standIn.school(state)));
  return acting(
    actor,
    used,
    task.not.map(({ staff }) => staff),
  );
};

/** What somebody may use in a decision: what is theirs, and what is passed on by the one for whom they act. */
export const rolesFor = (actor: Actor, roles: readonly HeldRole[]): readonly HeldRole[] =>
  roles.filter(({ onBehalfOf }) => !onBehalfOf || (actor.kind === 'person' && actor.onBehalfOf === onBehalfOf));
