import { accept, refuse, type Context } from '../../kernel/index.js';
import { actorOf } from '../process/index.js';
import type { AbsenceEvent, DelegationId, PassedOn, Window } from './events.js';
import { cannotPassOn } from './passing-on.js';
import { daysOf, delegationsIn, type KnownAbsence } from './state.js';

type Added = Extract<AbsenceEvent, { type: 'DelegateAdded' }>;

const same = (a: PassedOn, b: PassedOn): boolean =>
  a.to === b.to && a.role === b.role && (!a.school || !b.school || a.school === b.school);

/** Somebody stands in on these days, from the first one or from a later one on; `since` says from which. */
export const addDelegate = (
  absence: KnownAbsence,
  { passedOn, since }: Readonly<{ passedOn: PassedOn; since?: Window['from'] | undefined }>,
  context: Context<unknown>,
) => {
  const { staff, window, delegations } = absence;
  if (delegationsIn(absence).some((one) => same(one.passedOn, passedOn)))
    return refuse('AlreadyPassedOn', { staff: passedOn.to });
  const days = { ...window, from: since ?? window.from };
  const no = cannotPassOn({ staff, passedOn, days }, context);
  if (no) return no;
  const delegation = `delegation-${delegations.length + 1}` as DelegationId;
  const added: Added = {
    type: 'DelegateAdded',
    data: { delegation, passedOn, ...(since && { since }), by: actorOf(context) },
  };
  return accept(added);
};

/** Why those who stand in can't do so on other days of the absence; undefined where they can. */
export const cannotStandIn = (absence: KnownAbsence, window: Window, context: Context<unknown>) => {
  const { staff } = absence;
  for (const one of delegationsIn(absence)) {
    const days = daysOf({ window }, one);
    const no = days && cannotPassOn({ staff, passedOn: one.passedOn, days }, context);
    if (no) return no;
  }
  return undefined;
};
