import { z } from 'zod';
import { acceptAlongside, dayBefore, refuse, type AnyMessage, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { actorOf } from '../../assignment/acting.js';
import { answeringNamed, command } from '../../process/index.js';
import { streamsAround } from './around.js';
import type { RootBook } from './book.js';
import { changedSince } from './changed-since.js';
import { ends } from './ending-links.js';
import type { UnwindingEvent } from './events.js';
import { plannedNow } from './planned.js';

type Applied = Extract<UnwindingEvent, { type: 'UnwindingApplied' }>;

/** SLT approves the plan, and all of it is recorded at once over all posts and links, or nothing. */
export const applyUnwinding = <S, E extends AnyMessage>(book: RootBook<S, E>) =>
  command({
    type: 'ApplyUnwinding',
    schema: z.strictObject({ proposal: z.int().min(1) }),
    clause: book.clause,
    summary: 'Approve the plan: everybody goes back on the one day, in all posts and links at once, or not at all.',
    by: answeringNamed<{ proposal: number }, S>(({ proposal }) => `approve-unwinding-${proposal}`),
    personal: {},
    alongside: (_, state: S, context: Context<Rules>) => {
      const { open } = book.unwindingOf(state);
      return open ? streamsAround(context.people, open.root, dayBefore(open.on)) : [];
    },
    decide: ({ proposal }, state: S, context: Context<Rules>) => {
      const { open } = book.unwindingOf(state);
      if (open?.proposal !== proposal)
        return refuse('NoSuchUnwinding', { proposal, ...(open && { open: open.proposal }) });
      const { root, on } = open;
      const no = book.notOn?.(state, on, context);
      if (no) return no;
      const own = book.ownLink?.(state);
      const now = plannedNow(root, on, own, context);
      const changed = changedSince(open, now.plan);
      if (changed) return refuse('UnwindingStale', { proposal, ...changed });
      const { problems, steps } = now.plan;
      if (problems.length) return refuse('UnwindingRefused', { proposal, problems });
      const by = actorOf(context);
      const { events, alongside } = ends(now, { root, on, by }, own, context);
      const applied: Applied = { type: 'UnwindingApplied', data: { proposal, on, steps, by } };
      const also = book.also?.(state, { on, plan: now.plan }, context) ?? [];
      // Only a case that is a link itself ends with the plan, and its process knows these events. They come first: with
      // the plan applied it may have nothing to come any more.
      const itsOwn = events as readonly AnyMessage[] as readonly E[];
      return acceptAlongside<readonly (Applied | E)[]>([...itsOwn, applied, ...also], alongside);
    },
  });
