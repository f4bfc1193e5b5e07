import type { ActingUp } from '../../domain/acting-up/state.js';
import type { UnwindingEvent } from '../../domain/acting-up/unwinding/events.js';
import type { PostLedger } from '../../domain/assignment/state.js';
import { processOf } from '../../domain/registry.js';
import type { Secondment } from '../../domain/secondment/state.js';
import type { StoredEvent } from '../../event-store/index.js';
import type { LocalDate, PostId, StreamId } from '../../kernel/index.js';

type Told = Pick<StoredEvent, 'event' | 'at'>;
/** A plan that was applied: from `on` on everybody of these links is back. */
type Unwound = Readonly<{ root: StreamId; on: LocalDate; at: string; links: readonly StreamId[] }>;
/** Who holds which post, and the cases that bring that about, each as its stream has it. */
export type Cases = Readonly<{
  posts: ReadonlyMap<PostId, PostLedger>;
  secondments: ReadonlyMap<StreamId, Secondment>;
  links: ReadonlyMap<StreamId, ActingUp>;
  unwound: readonly Unwound[];
  /** When HR last gave a link other days. */
  amended: ReadonlyMap<StreamId, string>;
}>;

const unwoundIn = (root: StreamId, events: readonly Told[]): readonly Unwound[] =>
  events.flatMap(({ event, at }) => {
    if (event.type !== 'UnwindingApplied') return [];
    const { on, steps } = (event as Extract<UnwindingEvent, { type: 'UnwindingApplied' }>).data;
    return [{ root, on, at, links: steps.flatMap(({ link }) => link ?? []) }];
  });

/** Everything in its stream's own words, folded. */
export const casesOf = (streams: Iterable<readonly [stream: string, events: readonly Told[]]>): Cases => {
  const posts = new Map<PostId, PostLedger>();
  const [secondments, links] = [new Map<StreamId, Secondment>(), new Map<StreamId, ActingUp>()];
  const unwound: Unwound[] = [];
  const amended = new Map<StreamId, string>();
  for (const [name, events] of streams) {
    const process = processOf(name);
    if (!process) continue;
    const stream = name as StreamId;
    const state = events.reduce<unknown>(
      (before, { event }) => process.fold.evolve(before, event),
      process.fold.initial,
    );
    if (process.name === 'post') posts.set(name as PostId, state as PostLedger);
    if (process.name === 'secondment') secondments.set(stream, state as Secondment);
    if (process.name === 'acting-up') links.set(stream, state as ActingUp);
    unwound.push(...unwoundIn(stream, events));
    const last = events.findLast(
      ({ event }) => event.type === 'ActingUpAmended' && !(event.data as { root?: StreamId }).root,
    );
    if (last) amended.set(stream, last.at);
  }
  return { posts, secondments, links, unwound, amended };
};
