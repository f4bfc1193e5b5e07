import { processes } from '../domain/registry.js';
import type { ProcessMap } from './map.js';

/** Stands in the picture for every status in which a case goes on: what is alike in all of them is drawn once. */
export const anyOpen = 'AnyOpen';
/** Commands that take a case from one place of the picture to another. */
export type Edge = Readonly<{ from: string; to: string; by: readonly string[] }>;

/** What the process does by itself comes first, then answers to tasks, then what people do of their own accord. */
const turns = ['process', 'task', 'role', 'trust', 'staff'];

/** The whole process as a picture draws it, from the map of its deciders. */
export const graphOf = ({ process, ways, isOpen, rests }: ProcessMap) => {
  const { specs } = processes[process];
  const turn = (by: string): number => turns.indexOf(specs[by]?.by.kind ?? '');
  const inTurn = (some: readonly string[]): readonly string[] => some.toSorted((one, other) => turn(one) - turn(other));
  const statuses = Object.keys(ways);
  const goingOn = statuses.filter((status) => status !== rests && isOpen(status));
  const targets = (from: string, by: string): readonly string[] => ways[from]?.[by] ?? [];
  const commandsOf = (from: string | undefined) => Object.keys((from && ways[from]) || {});
  // A command that every status in which a case goes on has, and where it may lead: freezing, and calling off.
  const everywhere = commandsOf(goingOn[0]).filter((by) => goingOn.every((from) => targets(from, by).length));
  // A command that may lead back to every status in which a case goes on: reopening.
  const back = rests ? commandsOf(rests).filter((by) => goingOn.every((to) => targets(rests, by).includes(to))) : [];
  const oneByOne: readonly Edge[] = statuses.flatMap((from) =>
    [...new Set(Object.values(ways[from]!).flat())].flatMap((to) => {
      const by = commandsOf(from).filter((type) => targets(from, type).includes(to));
      const own = by.filter((type) => !everywhere.includes(type) && !(from === rests && back.includes(type)));
      return own.length ? [{ from, to, by: inTurn(own) }] : [];
    }),
  );
  const all = rests ? [...goingOn, rests] : goingOn;
  const ends = [...new Set(everywhere.flatMap((by) => all.flatMap((from) => targets(from, by))))];
  const alike: readonly Edge[] = [
    ...ends.map((to) => ({
      from: anyOpen,
      to,
      by: everywhere.filter((by) => all.some((from) => targets(from, by).includes(to))),
    })),
    ...(rests ? [{ from: rests, to: anyOpen, by: back }] : []),
  ];
  const edges = [...oneByOne, ...alike];
  return { goingOn, ends, inTurn, edges, nodes: alike.length ? [...statuses, anyOpen] : statuses };
};
export type ProcessGraph = ReturnType<typeof graphOf>;
