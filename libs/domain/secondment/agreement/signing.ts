import { refuse, type AssignmentId, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { localDate } from '../../../kernel/calendar.js';
import { extended } from '../extension/extended.js';
import { beginStay, enter } from '../ledger.js';
import type { Draft } from '../parts.js';
import { unsigned } from '../parts.js';
import { isRequested, type Begun, type Secondment } from '../state.js';
import { beginsAt, endsAt, opensReturnAt } from '../times.js';
import type { AwayId, Signatory, Stay } from '../words.js';

/** The version that is open for signatures, when it is the one that the side has read and not signed. */
export const openDraft = (state: Secondment, version: number, side: Signatory) => {
  const draft = isRequested(state) ? state.draft : undefined;
  if (!isRequested(state) || !draft) return refuse('NothingToSign', { status: state.status });
  if (draft.version !== version) return refuse('AgreementSuperseded', { version, latest: draft.version });
  if (draft.signed.includes(side)) return refuse('AlreadySigned', { version, side });
  return { ok: true, state, draft } as const;
};

/** With the last signature the agreement holds; what follows from it, or nothing while a side has not signed. */
export const onceSigned = (state: Begun, draft: Draft, side: Signatory, context: Context<Rules>) => {
  if (unsigned(draft).some((one) => one.side !== side)) return { ok: true, events: [], alongside: [] } as const;
  return state.step.status === 'Agreeing' ? agreed(state, draft, context) : extended(state, draft, context);
};

const agreed = (state: Begun, draft: Draft, context: Context<Rules>) => {
  const { freshId, stream, rules } = context;
  const { from, to: lastDay, pattern, appraises, pays, disciplines } = draft.terms;
  const today = localDate(context.at);
  if (from <= today) return refuse('StartsInThePast', { from, today });
  const stay: Stay = {
    revision: 1,
    staff: state.asked.secondee,
    home: draft.home,
    host: draft.host,
    from,
    lastDay,
    pattern,
    appraises,
    pays,
    disciplines,
    away: freshId as AwayId,
    ...('post' in draft.host && { assignment: freshId as AssignmentId }),
    ...(state.asked.arisesFrom && { arisesFrom: state.asked.arisesFrom }),
  };
  const entered = enter(stay.staff, beginStay(stay, stream), context);
  if (!entered.ok) return entered;
  const times = {
    beginsAt: beginsAt(from),
    endsAt: endsAt(lastDay),
    opensReturnAt: opensReturnAt(lastDay, rules.secondment),
  };
  const data = { ...stay, version: draft.version, ...times };
  return { ok: true, events: [{ type: 'SecondmentAgreed', data }], alongside: entered.alongside } as const;
};
