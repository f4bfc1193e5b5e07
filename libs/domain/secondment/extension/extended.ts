import { localDate } from '../../../kernel/calendar.js';
import { refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { awayUntil, enter, thereUntil } from '../ledger.js';
import type { Draft } from '../parts.js';
import { stepIn, type Begun, type Secondment } from '../state.js';
import { endsAt, opensReturnAt } from '../times.js';

/** All sides have signed the later last day: both posts learn of it at once. */
export const extended = (state: Begun, { terms }: Draft, context: Context<Rules>) => {
  const step = stepIn(state as Secondment, 'Running', 'Returning');
  const { extension } = state;
  if (!step || !extension) return refuse('NothingToSign', { status: state.step.status });
  if (step.status === 'Returning' && (step.return.plan || step.return.because))
    return refuse('ReturnIsPlanned', { lastDay: step.stay.lastDay });
  const { lastDay: before, revision, staff } = step.stay;
  const today = localDate(context.at);
  if (before < today) return refuse('TooLateToExtend', { lastDay: before, today });
  const { to: lastDay } = terms;
  const entered = enter(staff, [...awayUntil(step.stay, lastDay), ...thereUntil(step.stay, lastDay)], context);
  if (!entered.ok) return entered;
  const times = { endsAt: endsAt(lastDay), opensReturnAt: opensReturnAt(lastDay, context.rules.secondment) };
  const data = { ...step.stay, revision: revision + 1, lastDay, extension: extension.number, before, ...times };
  return { ok: true, events: [{ type: 'SecondmentExtended', data }], alongside: entered.alongside } as const;
};
