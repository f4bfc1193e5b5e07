import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import type { SharedEvent, Task } from '#libs/domain/process/index.js';
import type { SharedCommand } from '#libs/domain/process/process.js';
import { instant, type Actor, type CommandId, type Context, type HeldRole } from '#libs/kernel/index.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { testPack } from './pack.js';
import { smallTrust } from './people.js';

export type Fact = InternalPostEvent | SharedEvent;
export type Asked = InternalPostCommand | SharedCommand;
/** What differs from an ordinary Monday morning in the small trust. */
export type Circumstances = Readonly<{
  /** An instant with its offset; otherwise `monday`. */
  at?: string;
  /** Held instead of what the small trust's directory says. */
  roles?: readonly HeldRole[];
  onBehalfOf?: StaffId;
  rules?: Rules;
  /** Held by others than the actor, instead of what the directory says. */
  rolesOf?: (staff: StaffId) => readonly HeldRole[];
}>;

export const monday = instant('2027-01-11T09:00:00Z');
export const thisCase = 'internal-post-00000000-0000-4000-8000-000000000001' as StreamId;
/** What `freshId` answers: the application's or the appointment's id. */
export const fresh = 'fresh-1';
export const theProcessItself: Actor = { kind: 'process', id: thisCase };

const actorOf = (by: StaffId | Actor, onBehalfOf?: StaffId): Actor =>
  typeof by === 'string' ? { kind: 'person', id: by, ...(onBehalfOf && { onBehalfOf }) } : by;

export const contextOf = (by: StaffId | Actor, circumstances: Circumstances = {}): Context<Rules> => {
  const at = instant(circumstances.at ?? monday);
  const actor = actorOf(by, circumstances.onBehalfOf);
  const rolesOf = circumstances.rolesOf ?? ((staff: StaffId) => smallTrust.rolesOf(staff, at));
  return {
    actor,
    roles: circumstances.roles ?? (actor.kind === 'person' ? rolesOf(actor.id) : []),
    at,
    rules: circumstances.rules ?? testPack.rules,
    people: {
      employer: (staff) => smallTrust.employer(staff, at),
      employmentAt: (staff, then) => smallTrust.employmentAt(staff, then),
      knowsSchool: (school) => smallTrust.school(school) !== undefined,
      rolesOf,
      ownRolesAt: smallTrust.ownRolesAt,
      delegationsBy: smallTrust.delegationsBy,
      holders: (role, school) => smallTrust.holders(role, school, at),
      trainedUntil: (staff, training) => smallTrust.trainedUntil(staff, training, at),
      holdingsOf: smallTrust.holdingsOf,
      holdingsIn: smallTrust.holdingsIn,
    },
    stream: thisCase,
    commandId: 'person:test:1' as CommandId,
    freshId: fresh,
  };
};

export const fold = (events: readonly Fact[]): InternalPostCase =>
  events.reduce(internalPost.fold.evolve, internalPost.fold.initial);
export const tasksAfter = (...events: readonly Fact[]): readonly Task[] => internalPost.tasks(fold(events));

/** `given(...history).when(command, by)` answers the decision. */
export const given = (...events: readonly Fact[]) => ({
  when: (command: Asked, by: StaffId | Actor, circumstances?: Circumstances) =>
    internalPost.decide(command, fold(events), contextOf(by, circumstances)),
});

/** A decision in a word or two: the events' types, or the refusal's name behind `no:`. */
export const inShort = (decision: ReturnType<typeof internalPost.decide>): string =>
  decision.ok ? decision.events.map(({ type }) => type).join(' + ') : `no: ${decision.refusal}`;
