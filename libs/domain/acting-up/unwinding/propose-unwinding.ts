import { z } from 'zod';
import { accept, refuse, type AnyMessage, type Context } from '../../../kernel/index.js';
import { dayBefore } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { actorOf, ownPost } from '../../assignment/acting.js';
import { command, holding, localDateText, rungsFrom } from '../../process/index.js';
import { streamsAround } from './around.js';
import type { RootBook } from './book.js';
import { plannedNow } from './planned.js';

/** HR has the plan made by which everybody goes back on one day; SLT sees it before anything is changed. A newer plan takes the place of one that waits. */
export const proposeUnwinding = <S, E extends AnyMessage>(book: RootBook<S, E>) =>
  command({
    type: 'ProposeUnwinding',
    schema: z.strictObject({ on: localDateText }),
    clause: book.clause,
    summary: 'Propose that everybody of the chain goes back on one day, the first on which all are in their own posts.',
    by: holding('HR', book.schoolOf),
    personal: {},
    alongside: ({ on }, state: S, context: Context<Rules>) => {
      const root = book.rootOf(state, context);
      return root ? streamsAround(context.people, root, dayBefore(on)) : [];
    },
    decide: ({ on }, state: S, context: Context<Rules>) => {
      const root = book.rootOf(state, context);
      if (!root) return refuse('NobodyToReturn');
      const no = ownPost(root.staff, context) ?? book.notOn?.(state, on, context);
      if (no) return no;
      const { plan } = plannedNow(root, on, book.ownLink?.(state), context);
      const moved = plan.steps.map(({ staff }) => ownPost(staff, context)).find((one) => one !== undefined);
      if (moved) return moved;
      const { at, rules } = context;
      return accept({
        type: 'UnwindingProposed',
        data: {
          proposal: book.unwindingOf(state).proposals + 1,
          ...plan,
          by: actorOf(context),
          ladder: rungsFrom(at, rules.actingUp.unwinding.ladder),
        },
      });
    },
  });
