import { z } from 'zod';
import { accept, refuse, type AnyMessage, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { actorOf } from '../../assignment/acting.js';
import { answeringNamed, byItsAuthor, command, reasonText, theProcess } from '../../process/index.js';
import type { RootBook } from './book.js';

/** SLT sends the plan back, saying why; nothing has been changed. */
export const rejectUnwinding = <S, E extends AnyMessage>(book: RootBook<S, E>) =>
  command({
    type: 'RejectUnwinding',
    schema: z.strictObject({ proposal: z.int().min(1), reason: reasonText() }),
    clause: book.clause,
    summary: 'Send the plan back with a reason; nothing is changed.',
    by: answeringNamed<{ proposal: number }, S>(({ proposal }) => `approve-unwinding-${proposal}`),
    personal: { reason: byItsAuthor },
    decide: ({ proposal, reason }, state: S, context: Context<Rules>) => {
      const { open } = book.unwindingOf(state);
      if (open?.proposal !== proposal)
        return refuse('NoSuchUnwinding', { proposal, ...(open && { open: open.proposal }) });
      return accept({ type: 'UnwindingRejected', data: { proposal, by: actorOf(context), reason } });
    },
  });

/** The ladder's last rung: the CEO is asked too. */
export const escalateUnwinding = <S, E extends AnyMessage>(book: RootBook<S, E>) =>
  command({
    type: 'EscalateUnwinding',
    schema: z.strictObject({}),
    clause: book.clause,
    summary: 'Bring a plan that nobody has answered in time to the CEO.',
    by: theProcess,
    personal: {},
    decide: (_, state: S, { at }: Context<Rules>) => {
      const { open } = book.unwindingOf(state);
      if (!open) return refuse('NoSuchUnwinding', {});
      if (open.escalated) return refuse('AlreadyEscalated', { proposal: open.proposal });
      const due = open.ladder.find(({ kind }) => kind === 'escalate')?.at;
      if (!due || at < due) return refuse('NotLateYet', { due });
      return accept({ type: 'UnwindingEscalated', data: { proposal: open.proposal, to: 'CEO' } });
    },
  });
