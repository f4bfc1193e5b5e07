import type { Alongside, Context, Decision, PostId, Refused, StreamId } from '../../kernel/index.js';
import type {
  assign,
  cancelAssignment,
  cancelAway,
  correctAssignment,
  correctAway,
  goAway,
} from '../assignment/changes.js';
import type { PostEvent } from '../assignment/events.js';
import { evolve } from '../assignment/evolve.js';
import type { PostLedger } from '../assignment/state.js';
import { otherState } from '../process/index.js';

type Builder =
  | typeof assign
  | typeof cancelAssignment
  | typeof cancelAway
  | typeof correctAssignment
  | typeof correctAway
  | typeof goAway;
export type LedgerRefusal = Extract<ReturnType<Builder>, { ok: false }>['refusal'];
/** One line that a decision writes into a post's ledger. */
export type Entry = Readonly<{ post: PostId; change: (ledger: PostLedger) => Decision<PostEvent, LedgerRefusal> }>;

/** The ledgers of several posts while a decision writes in them; nothing is recorded before all of it is. */
export type Desk = Readonly<{
  ledgerOf: (post: PostId) => PostLedger;
  written: readonly Readonly<{ post: PostId; events: readonly PostEvent[] }>[];
}>;

/** A post's id is its stream's. */
export const streamOf = (post: PostId): StreamId => post as string as StreamId;

/** The ledgers as they are known now, of the posts that the command goes alongside. */
export const deskOf = (context: Pick<Context<unknown>, 'others'>): Desk => ({
  ledgerOf: (post) => otherState<PostLedger>(context, streamOf(post)),
  written: [],
});

/** Writes one line, or says why the ledger refuses it. */
export const write = ({ ledgerOf, written }: Desk, { post, change }: Entry) => {
  const before = ledgerOf(post);
  const decision = change(before);
  if (!decision.ok) return decision;
  const after = decision.events.reduce(evolve, before);
  const desk: Desk = {
    ledgerOf: (asked) => (asked === post ? after : ledgerOf(asked)),
    written: [...written, { post, events: decision.events }],
  };
  return { ok: true, desk } as const;
};

/** Writes line after line; the first that a ledger refuses refuses them all, and the facts name its post. */
export const writeAll = (
  desk: Desk,
  entries: readonly Entry[],
): Readonly<{ ok: true; desk: Desk }> | Refused<LedgerRefusal> => {
  const [first, ...rest] = entries;
  if (!first) return { ok: true, desk };
  const next = write(desk, first);
  if (!next.ok) return { ...next, facts: { ...next.facts, post: first.post } };
  return writeAll(next.desk, rest);
};

/** What was written, as events of the posts' own streams. */
export const alongsideOf = ({ written }: Desk): readonly Alongside[] =>
  [...new Set(written.map(({ post }) => post))].map((post) => ({
    stream: streamOf(post),
    events: written.filter((one) => one.post === post).flatMap(({ events }) => events),
  }));
