import { addressed, holdsAcrossTheTrust, serves, type AnySpec } from '../domain/process/index.js';
import type { Actor, AnyMessage, HeldRole } from '../kernel/index.js';
import type { Snapshot } from './snapshot.js';

/** Which of the actor's roles allowed the command: what the log keeps of a role that people lose later. */
export const rolesUsed = (
  { by }: AnySpec,
  { data }: AnyMessage,
  snapshot: Snapshot,
  actor: Actor,
  roles: readonly HeldRole[],
): readonly HeldRole[] => {
  if (actor.kind !== 'person') return [];
  if (by.kind === 'role') return roles.filter((held) => serves(held, by.role, by.school(snapshot.state, data)));
  if (by.kind === 'trust') return roles.filter((held) => holdsAcrossTheTrust(by.roles, [held]));
  if (!('key' in by)) return [];
  const task = snapshot.tasks[by.key(data, snapshot.state, actor)]?.task;
  const theirs = roles.filter((held) => task?.to.some((to) => !('staff' in to) && addressed(to, actor.id, [held])));
  const standIn = by.kind === 'task' && !task?.to.some((to) => addressed(to, actor.id, roles)) ? by.standIn : undefined;
  return standIn ? roles.filter((held) => serves(held, standIn.role, standIn.school(snapshot.state))) : theirs;
};
