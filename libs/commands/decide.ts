import type { AnyProcess, AnySpec } from '../domain/process/index.js';
import type { Directory } from '../directory/types.js';
import type { NewEvent } from '../event-store/index.js';
import type { AnyMessage, Decision, Instant } from '../kernel/index.js';
import type { PolicyPack } from '../policy-packs/rules.js';
import { freshId, newEventId } from './ids.js';
import { peopleAt } from './people-at.js';
import { rolesUsed } from './roles-used.js';
import { schemaOf, step, type Snapshot } from './snapshot.js';
import type { CommandRequest } from './types.js';

export type Case = Readonly<{
  process: AnyProcess;
  spec: AnySpec;
  snapshot: Snapshot;
  pack: PolicyPack;
  directory: Directory;
  at: Instant;
}>;
export type Decided = Readonly<{
  decision: Decision<AnyMessage, string>;
  after: Snapshot;
  events: readonly NewEvent[];
}>;

/** One decision on one snapshot: the decider's answer, the events as they will be recorded, and the case after them. */
export const decide = (
  { process, spec, snapshot, pack, directory, at }: Case,
  request: CommandRequest,
  data: object,
): Decided => {
  const { actor, stream, commandId, cause } = request;
  const command = { type: request.command.type, data };
  const roles = actor.kind === 'person' ? directory.rolesOf(actor.id, at) : [];
  const context = {
    actor,
    roles,
    at,
    rules: pack.rules,
    people: peopleAt(directory, at),
    stream,
    commandId,
    freshId: freshId(stream, commandId),
  };
  const decision = process.decide(command, snapshot.state, context);
  if (!decision.ok) return { decision, after: snapshot, events: [] };

  const metadata = {
    actor,
    roles: rolesUsed(spec, command, snapshot, actor, roles),
    commandId,
    ...(cause && { cause }),
    pack: { id: pack.id, version: pack.version },
    clause: spec.clause,
  };
  const events = decision.events.map(({ type, data: facts }) => ({
    eventId: newEventId(),
    type,
    schema: schemaOf(process, type),
    data: facts,
    metadata,
    at,
  }));
  const after = events.reduce(
    (before, event, i) => step(process, before, { version: snapshot.version + 1 + i, at, event, metadata }),
    snapshot,
  );
  return { decision, after, events };
};
