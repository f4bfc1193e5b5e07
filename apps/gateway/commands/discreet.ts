import type { Caller } from '#libs/access/index.js';
import type { CommandAnswer, CommandRequest, RunCommand } from '#libs/commands/types.js';
import type { Facts } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';
import { caseOrNothing, type KnownCase } from '../queries/known-case.js';

type Change = Readonly<{ version: number; type: string; at: string; by?: object }>;
type Refused = Extract<CommandAnswer, { ok: false }>;

const callerOf = ({ actor }: CommandRequest, { directory, now }: Pick<Engine, 'directory' | 'now'>): Caller => {
  const at = now();
  if (actor.kind === 'person')
    return { kind: 'person', id: actor.id, roles: directory.current().rolesOf(actor.id, at), at };
  return { kind: 'service', id: actor.id as never, scopes: new Set(), at };
};

/** A person by name is shown to nobody else: that somebody is named tells them enough. */
const unnamed = (needs: unknown, me: string) =>
  Array.isArray(needs)
    ? needs.map((one: { staff?: string }) =>
        one.staff && one.staff !== me ? { staff: 'somebody named in the task' } : one,
      )
    : needs;
const seenOf = (changes: readonly Change[], known: KnownCase | undefined): readonly Omit<Change, 'by'>[] => {
  const versions = new Set(known?.shown.map(({ event }) => event.version));
  return changes.filter(({ version }) => versions.has(version)).map(({ type, version, at }) => ({ type, version, at }));
};

const factsFor = (facts: Facts, known: KnownCase | undefined, me: string): Facts => {
  if (known?.view === 'whole' && !known.hidesNames) return facts;
  // Why somebody else may not answer a task can be that they have applied.
  const { claimedBy, changes, needs, because, ...rest } = facts;
  return {
    ...rest,
    ...(because !== undefined && !('to' in facts) && { because }),
    ...(needs !== undefined && { needs: unnamed(needs, me) }),
    ...(claimedBy !== undefined && known && { claimedBy }),
    ...(changes !== undefined && { changes: seenOf(changes as readonly Change[], known) }),
  };
};
const tells = ({ facts }: Refused): boolean =>
  'changes' in facts || 'needs' in facts || 'claimedBy' in facts || ('because' in facts && 'to' in facts);

/** Runs commands and tells in a refusal no more of a case than the caller may see of it. */
export const discreet =
  (engine: Engine): RunCommand =>
  async (request) => {
    const answer = await engine.run(request);
    if (answer.ok || !tells(answer)) return answer;
    const caller = callerOf(request, engine);
    return {
      ...answer,
      facts: factsFor(answer.facts, await caseOrNothing(engine.store, caller, request.stream), caller.id),
    };
  };
