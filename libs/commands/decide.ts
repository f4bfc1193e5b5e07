import { actingFor, rolesFor, type AnyProcess, type AnySpec, type RulesMoved } from '../domain/process/index.js';
import type { Directory } from '../directory/types.js';
import type { EventMetadata, NewEvent } from '../event-store/index.js';
import { later } from '../kernel/index.js';
import type { AnyMessage, Context, Instant, Refused, StreamId } from '../kernel/index.js';
import type { PolicyPack, Rules } from '../policy-packs/rules.js';
import { counting } from './counting.js';
import { freshId, newEventId } from './ids.js';
import type { Others } from './others.js';
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
  /** The pack that a stream alongside goes by. */
  packOf: (snapshot: Snapshot) => PolicyPack;
}>;
/** What a decision comes to on one stream; a stream that it only looked at is after it as before. */
export type Part = Readonly<{
  stream: StreamId;
  process: AnyProcess;
  before: Snapshot;
  after: Snapshot;
  events: readonly NewEvent[];
}>;
export type Decided = Refused<string> | Readonly<{ ok: true; home: Part; alongside: readonly Part[] }>;

/** What a decision may look at; its instant is no earlier than what any of its streams holds. Whoever acts by a role that another has passed on acts on their behalf. */
export const contextOn = (
  { process, spec, snapshot, pack, directory, at: earliest }: Case,
  { actor: asks, stream, commandId, command }: CommandRequest,
  others: Others,
): Context<Rules> => {
  const at = [...others.values()].reduce((latest, { snapshot }) => later(latest, snapshot.changedAt), earliest);
  const states = [...others].map(([other, { snapshot }]) => [other, snapshot.state] as const);
  const held = asks.kind === 'person' ? directory.rolesOf(asks.id, at) : [];
  const passedOn = held.some(({ onBehalfOf }) => onBehalfOf);
  const tasks = passedOn ? process.tasks(snapshot.state) : [];
  const actor = passedOn ? actingFor(spec.by, command.data, snapshot.state, tasks, { actor: asks, roles: held }) : asks;
  return {
    actor,
    roles: rolesFor(actor, held),
    at,
    rules: pack.rules,
    people: peopleAt(directory, at),
    stream,
    commandId,
    freshId: freshId(stream, commandId),
    ...(states.length && { others: Object.fromEntries(states) }),
  };
};

/** What moves a case to other rules is recorded under them, and so the case goes by them from then on. */
const under = (metadata: EventMetadata, { type, data }: AnyMessage): EventMetadata =>
  type === 'RulesMoved' ? { ...metadata, pack: (data as RulesMoved['data']).to } : metadata;

const partOf = (
  { stream, process, before }: Pick<Part, 'stream' | 'process' | 'before'>,
  messages: readonly AnyMessage[],
  metadata: EventMetadata,
  at: Instant,
): Part => {
  const events = messages.map(({ type, data }) => ({
    eventId: newEventId(),
    type,
    schema: schemaOf(process, type),
    data,
    metadata: under(metadata, { type, data }),
    at,
  }));
  const after = events.reduce(
    (then, event, i) => step(process, then, { version: before.version + 1 + i, at, event, metadata: event.metadata }),
    before,
  );
  return { stream, process, before, after, events };
};

/** One decision on one snapshot of each stream: the refusal, or the events of every stream as they will be recorded, and each after them. */
export const decide = (on: Case, request: CommandRequest, data: object, others: Others = new Map()): Decided => {
  const { process, spec, snapshot, pack } = on;
  const { stream, commandId, cause } = request;
  const command = { type: request.command.type, data };
  const { context, counted } = counting(pack, contextOn(on, request, others));
  const decision = process.decide(command, snapshot.state, context);
  if (!decision.ok) return decision;

  const { actor, at, roles } = context;
  // Another stream may go by another pack; its dates were counted here all the same.
  const calendar = counted();
  const metadata = (under: PolicyPack): EventMetadata => ({
    actor,
    // For whom somebody acted stands with the actor.
    roles: rolesUsed(spec, command, snapshot, actor, roles).map(({ onBehalfOf: _, ...held }) => held),
    commandId,
    ...(cause && { cause }),
    pack: { id: under.id, version: under.version },
    ...(calendar && { calendar }),
    clause: spec.clause,
  });
  const added = decision.alongside ?? [];
  const strange = added.find((one) => one.stream === stream || !others.has(one.stream));
  if (strange)
    throw new Error(`${command.type} adds to ${strange.stream} without going alongside it. Name it in alongside.`);
  return {
    ok: true,
    home: partOf({ stream, process, before: snapshot }, decision.events, metadata(pack), at),
    alongside: [...others].map(([other, seen]) => {
      const events = added.flatMap((one) => (one.stream === other ? one.events : []));
      const part = { stream: other, process: seen.process, before: seen.snapshot };
      return partOf(part, events, metadata(on.packOf(seen.snapshot)), at);
    }),
  };
};
