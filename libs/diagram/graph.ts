import { internalPost, type InternalPostCommand } from '../domain/internal-post/index.js';
import { isOpen, type Status } from '../domain/internal-post/state.js';
import { ways } from '../domain/internal-post/ways.js';

export type CommandType = InternalPostCommand['type'];
/** Stands in the picture for every status in which a post goes on: what is alike in all of them is drawn once. */
export const anyOpen = 'AnyOpen' as const;
export type Node = Status | typeof anyOpen;
/** Commands that take a post from one place of the picture to another. */
export type Edge = Readonly<{ from: Node; to: Node; by: readonly CommandType[] }>;

const statuses = Object.keys(ways) as readonly Status[];
export const goingOn: readonly Status[] = statuses.filter((status) => status !== 'Frozen' && isOpen({ status }));
const targets = (from: Status, by: CommandType): readonly Status[] => ways[from][by] ?? [];
const commandsOf = (from: Status) => Object.keys(ways[from]) as readonly CommandType[];

/** A command that every status in which a post goes on has, and where it may lead: freezing, and calling off. */
const everywhere = commandsOf(goingOn[0]!).filter((by) => goingOn.every((from) => targets(from, by).length));
/** A command that may lead back to every status in which a post goes on: reopening. */
const back = commandsOf('Frozen').filter((by) => goingOn.every((to) => targets('Frozen', by).includes(to)));

/** What the process does by itself comes first, then answers to tasks, then what people do of their own accord. */
const turns = ['process', 'task', 'role', 'staff'];
const turn = (by: CommandType): number => turns.indexOf(internalPost.specs[by]?.by.kind ?? '');
export const inTurn = (some: readonly CommandType[]): readonly CommandType[] =>
  some.toSorted((one, other) => turn(one) - turn(other));

const oneByOne = (): readonly Edge[] =>
  statuses.flatMap((from) =>
    [...new Set(Object.values(ways[from]).flat())].flatMap((to) => {
      const by = commandsOf(from).filter((type) => targets(from, type).includes(to));
      const own = by.filter((type) => !everywhere.includes(type) && !(from === 'Frozen' && back.includes(type)));
      return own.length ? [{ from, to, by: inTurn(own) }] : [];
    }),
  );
const alike = (): readonly Edge[] => {
  const all = [...goingOn, 'Frozen'] as const;
  const ends = [...new Set(everywhere.flatMap((by) => all.flatMap((from) => targets(from, by))))];
  return [
    ...ends.map((to) => ({
      from: anyOpen,
      to,
      by: everywhere.filter((by) => all.some((from) => targets(from, by).includes(to))),
    })),
    { from: 'Frozen', to: anyOpen, by: back },
  ] as const;
};

/** The whole process as a picture draws it, from the map of its deciders. */
export const edges: readonly Edge[] = [...oneByOne(), ...alike()];
export const nodes: readonly Node[] = [...statuses, anyOpen];
