import { actingUp } from '#libs/domain/acting-up/index.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import { processes, type ProcessName } from '#libs/domain/registry.js';
import { secondment } from '#libs/domain/secondment/index.js';
import type { LoggedFact } from '#libs/dry-run/index.js';
import { instant, type AnyMessage, type Decision, type StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import * as acting from '../domain/acting-up/commands.js';
import { situations as actingSituations } from '../domain/acting-up/situations.js';
import * as actingWorld from '../domain/acting-up/world.js';
import * as post from '../domain/internal-post/commands.js';
import { situations as postSituations, whenDue as postDue } from '../domain/internal-post/situations.js';
import * as meetings from '../domain/board-meeting/histories.js';
import * as cycle from '../domain/ldp-cycle/commands.js';
import { situations as cycleSituations, whenDue as cycleDue } from '../domain/ldp-cycle/situations.js';
import * as cycleWorld from '../domain/ldp-cycle/world.js';
import * as part from '../domain/ldp-participation/commands.js';
import { situations as partSituations, whenDue as partDue } from '../domain/ldp-participation/situations.js';
import * as partWorld from '../domain/ldp-participation/world.js';
import { situations as policySituations } from '../domain/policy/histories.js';
import { commands as policyCommands } from '../domain/policy/matrix.js';
import * as policyWorld from '../domain/policy/world.js';
import * as away from '../domain/secondment/commands.js';
import { situations as awaySituations, whenDue as awayDue } from '../domain/secondment/situations.js';
import * as awayWorld from '../domain/secondment/world.js';
import { fold, given } from '../support/given.js';

export type Decided = Readonly<{ process: ProcessName; fact: LoggedFact }>;
type Answer = Readonly<{
  process: ProcessName;
  stream: StreamId;
  at: string;
  before: unknown;
  decision: Decision<AnyMessage, string>;
}>;

const facts = ({ process, stream, at, before, decision }: Answer): readonly Decided[] => {
  if (!decision.ok) return [];
  const { fold: its }: AnyProcess = processes[process];
  let state = before;
  const home = decision.events.map(({ type, data }, i) => {
    const fact = { stream, version: i + 1, at: instant(at), type, data, before: state };
    state = its.evolve(state, { type, data });
    return { process, fact };
  });
  const others = (decision.alongside ?? []).flatMap((one) => {
    const name = one.stream.slice(0, -37);
    return Object.hasOwn(processes, name)
      ? one.events.map(({ type, data }, i) => ({
          process: name as ProcessName,
          fact: { stream: one.stream, version: i + 1, at: instant(at), type, data, before: undefined },
        }))
      : [];
  });
  return [...home, ...others];
};

const ofPosts = (rules: Rules): readonly Answer[] =>
  Object.values(postSituations).flatMap(({ history, at }) =>
    post.commandTypes.map((type) => {
      const when = (post.ofTheProcess as readonly string[]).includes(type) ? postDue : at;
      return {
        process: internalPost.name as ProcessName,
        stream: 'internal-post-00000000-0000-4000-8000-000000000001' as StreamId,
        at: when ?? '2027-01-11T09:00:00Z',
        before: fold(history),
        decision: given(...history).when(post.commands[type], post.rightPerson[type], {
          ...(when && { at: when }),
          rules,
        }),
      };
    }),
  );
const ofActing = (rules: Rules): readonly Answer[] =>
  Object.values(actingSituations).flatMap(({ world, stream, at }) =>
    acting.commandTypes.map((type) => ({
      process: actingUp.name as ProcessName,
      stream,
      at,
      before: actingWorld.linkIn(world, stream),
      decision: actingWorld.decided(world, { ...acting.given(type, stream, at), rules }),
    })),
  );
const ofSecondments = (rules: Rules): readonly Answer[] =>
  Object.values(awaySituations).flatMap(([world, at]) =>
    away.commandTypes.map((type) => {
      const when = away.ofTheProcess(type) ? awayDue : at;
      return {
        process: secondment.name as ProcessName,
        stream: awayWorld.thisCase,
        at: when,
        before: awayWorld.caseIn(world),
        decision: awayWorld.decided(world, { ...away.givenBy(type, world, when), rules }),
      };
    }),
  );
const ofCycles = (rules: Rules): readonly Answer[] =>
  Object.values(cycleSituations).flatMap(([world, at]) =>
    cycle.commandTypes.map((type) => {
      const when = cycle.ofTheProcess(type) ? cycleDue : at;
      return {
        process: ldpCycle.name as ProcessName,
        stream: cycleWorld.thisCase,
        at: when,
        before: cycleWorld.caseIn(world),
        decision: cycleWorld.decided(world, { ...cycle.givenBy(type, world, when), rules }),
      };
    }),
  );
const ofParticipations = (rules: Rules): readonly Answer[] =>
  Object.values(partSituations).flatMap(([world, at]) =>
    part.commandTypes.map((type) => {
      const when = part.ofTheProcess(type) ? partDue : at;
      return {
        process: ldpParticipation.name as ProcessName,
        stream: partWorld.thisCase,
        at: when,
        before: partWorld.caseIn(world),
        decision: partWorld.decided(world, { ...part.givenBy(type, world, when), rules }),
      };
    }),
  );

const ofPolicies = (rules: Rules): readonly Answer[] =>
  Object.values(policySituations).flatMap((world) =>
    policyCommands.map((asking) => ({
      process: 'policy' as const,
      stream: policyWorld.one,
      at: asking.at ?? policyWorld.start,
      before: policyWorld.caseIn(world),
      decision: policyWorld.decided(world, { ...asking, rules }),
    })),
  );

const ofMeetings = (rules: Rules): readonly Answer[] =>
  Object.values(meetings.situations).flatMap((world) =>
    meetings.commandTypes.map((type) => {
      const asking = { ...meetings.given(type), rules };
      return {
        process: 'board-meeting' as const,
        stream: meetings.first,
        at: asking.at,
        before: meetings.stateOf(world),
        decision: meetings.decided(world, asking),
      };
    }),
  );

/** Every fact that any command brings about in any situation of the processes' matrices, under these rules. */
export const factsUnder = (rules: Rules): readonly Decided[] =>
  [
    ...ofPosts(rules),
    ...ofActing(rules),
    ...ofSecondments(rules),
    ...ofCycles(rules),
    ...ofParticipations(rules),
    ...ofPolicies(rules),
    ...ofMeetings(rules),
  ].flatMap(facts);

type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;
const logged = (log: readonly Logged[]): readonly Decided[] => {
  const states = new Map<StreamId, unknown>();
  return log.flatMap(({ stream, event, at }, i) => {
    const name = stream.slice(0, -37);
    if (!Object.hasOwn(processes, name) || !at) return [];
    const { fold: its }: AnyProcess = processes[name as ProcessName];
    const before: unknown = states.get(stream) ?? its.initial;
    states.set(stream, its.evolve(before, event));
    return [{ process: name as ProcessName, fact: { stream, version: i + 1, at: instant(at), ...event, before } }];
  });
};

/** The facts of the histories that lead to those situations, for what no ordinary command brings about at the first try. */
export const factsBehind = (): readonly Decided[] => {
  const posts = Object.values(postSituations).flatMap(({ history }) =>
    facts({
      process: 'internal-post',
      stream: 'internal-post-00000000-0000-4000-8000-000000000001' as StreamId,
      at: '2027-01-11T09:00:00Z',
      before: processes['internal-post'].fold.initial,
      decision: { ok: true, events: history },
    }),
  );
  const logs = [
    ...Object.values(actingSituations).map(({ world }) => world.log),
    ...[...Object.values(awaySituations), ...Object.values(cycleSituations), ...Object.values(partSituations)].map(
      ([world]) => world.log,
    ),
    ...Object.values(policySituations).map(({ log }) => log),
  ];
  return [...posts, ...logs.flatMap(logged)];
};
