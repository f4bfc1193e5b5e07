import {
  dayAfter,
  refuse,
  type AssignmentId,
  type Context,
  type LocalDate,
  type Pattern,
  type PostId,
} from '../../../kernel/index.js';
import type { Entry } from '../../acting-up/desk.js';
import { assign } from '../../assignment/changes.js';
import { isKnown } from '../../assignment/state.js';
import { awayUntil, homeGone, leaveHome, ledgerOf, restAtHome, thereNoLongerThan } from '../ledger.js';
import type { Return } from '../parts.js';
import type { Destination, Next, Stay } from '../words.js';
import { inTheWay, promisesIn } from './promises.js';

export type Asked = Readonly<{
  to: Destination;
  post?: PostId | undefined;
  pattern?: Pattern | undefined;
  lastDay: LocalDate;
}>;
type Way = Readonly<{
  entries: readonly Entry[];
  alternative?: AssignmentId;
  rest?: AssignmentId;
  post?: PostId;
  next?: Next;
}>;

/** Back to the home post, unless it is gone by then or another has a claim to it. */
export const wayHome = (stay: Stay, lastDay: LocalDate, now: Return, context: Context<unknown>) => {
  const { home, staff, from: since } = stay;
  const gone = homeGone(stay, context);
  if (gone) return refuse('HomePostDeleted', { post: home.post, gone });
  const promises = inTheWay(promisesIn(home.post, { staff, since }, context), now);
  if (promises.length) return refuse('PromisedToAnother', { post: home.post, promises });
  const entries = [...thereNoLongerThan(stay, lastDay), ...awayUntil(stay, lastDay)];
  return { ok: true, entries } as const satisfies Way & { ok: true };
};

const elsewhere = (stay: Stay, { post, pattern = stay.pattern, lastDay }: Asked, context: Context<unknown>) => {
  const { home, host, staff } = stay;
  if (!post) return refuse('AlternativeNotNamed');
  if (post === home.post) return refuse('SamePost', { post });
  // To stay where they are for good takes a fair process, and is no return.
  if ('post' in host && host.post === post) return refuse('ConvertInstead', { post });
  const there = ledgerOf(post, context);
  if (!isKnown(there)) return refuse('NoSuchPost', { post });
  const next: Next = { school: there.post.school, post, pattern };
  const alternative = context.freshId as AssignmentId;
  const left = restAtHome(stay, context);
  const rest = left && { assignment: `${alternative}-rest` as AssignmentId, pattern: left };
  const from = dayAfter(lastDay);
  const coming: Entry = {
    post,
    change: (ledger) => assign(ledger, { assignment: alternative, staff, basis: 'substantive', from, pattern }),
  };
  const entries = [...thereNoLongerThan(stay, lastDay), ...leaveHome(stay, lastDay, rest), coming];
  return { ok: true, entries, post, alternative, next, ...(rest && { rest: rest.assignment }) } as const;
};

const away = (stay: Stay, lastDay: LocalDate) =>
  ({ ok: true, entries: [...thereNoLongerThan(stay, lastDay), ...leaveHome(stay, lastDay)] }) as const;

/** What the ledgers have to take for the secondee to go where the plan says, or why they can't. */
export const wayTo = (stay: Stay, asked: Asked, now: Return, context: Context<unknown>) => {
  if (asked.to === 'substantive') return wayHome(stay, asked.lastDay, now, context);
  return asked.to === 'alternative' ? elsewhere(stay, asked, context) : away(stay, asked.lastDay);
};
