import type { AnySpec } from '../domain/process/index.js';
import type { EventStore } from '../event-store/index.js';
import { refuse, type Actor } from '../kernel/index.js';
import type { Snapshot } from './snapshot.js';
import type { CommandRequest } from './types.js';

const who = (actor: Actor) => ({ [actor.kind]: actor.id });

/** Refuses an answer to a task that is not as the actor saw it, with what has changed since and by whom. */
export const taskMoved = async (store: EventStore, spec: AnySpec, request: CommandRequest, snapshot: Snapshot) => {
  if (request.taskVersion === undefined || spec.by.kind !== 'task') return undefined;
  const key = spec.by.key(request.command.data, snapshot.state, request.actor);
  const open = snapshot.tasks[key];
  if (open?.version === request.taskVersion) return undefined;
  const { events } = await store.look(request.stream, request.taskVersion);
  return refuse('TaskChanged', {
    task: key,
    seen: request.taskVersion,
    now: open?.version ?? 'closed',
    ...(open?.task.claimedBy && { claimedBy: open.task.claimedBy }),
    changes: events
      .slice(-20)
      .map(({ event, version, at, metadata }) => ({ type: event.type, version, at, by: who(metadata.actor) })),
  });
};
