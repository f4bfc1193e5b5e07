import type { AnyMessage, Decision } from '#libs/kernel/index.js';
import { headOfAsh, hr, slt, stranger } from '../../support/people.js';
import { commandTypes, given } from './commands.js';
import { situations } from './situations.js';
import * as its from './trust.js';
import { decided, type Asking, type World } from './world.js';

const anyone = [hr, slt, its.d, stranger, headOfAsh];
const later = ['2027-05-04T09:00:00Z', '2027-09-06T09:00:00Z'];
const askings = Object.values(situations).flatMap(({ world, stream, at }) =>
  commandTypes.flatMap((type): readonly Readonly<{ world: World; asking: Asking }>[] => [
    ...[at, ...later].map((when) => ({ world, asking: given(type, stream, when) })),
    ...anyone.map((by) => ({ world, asking: { ...given(type, stream, at), by } })),
  ]),
);
type Tried = Readonly<{ world: World; asking: Asking; decision: Decision<AnyMessage, string> }>;
/** Every command in every situation, by whoever may give it and by others. */
export const tried: readonly Tried[] = askings.map(({ world, asking }) => ({
  world,
  asking,
  decision: decided(world, asking),
}));

const isLink = (stream: string) => stream.startsWith('acting-up-');
const logged = Object.values(situations).flatMap(({ world }) => world.log.filter(({ stream }) => isLink(stream)));
const brought = tried.flatMap(({ asking, decision }) =>
  decision.ok && isLink(asking.stream) ? decision.events.map((event) => ({ stream: asking.stream, event })) : [],
);
/** Every event that a link records in any of them, once each. */
export const everyEvent: readonly AnyMessage[] = [
  ...new Map([...logged, ...brought].map(({ event }) => [JSON.stringify(event), event])).values(),
];
