import { z } from 'zod';
import { acceptAlongside, refuse, type Alongside, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { awayUntil, enter, homeGone, ledgerOf, thereUntil } from '../ledger.js';
import { stepIn, type Secondment, type StepIn } from '../state.js';
import type { Destination, StaysOnBecause } from '../words.js';
import { wayHome } from './destination.js';
import { stayStreams } from './stay-streams.js';

type Returning = StepIn<'Returning'>;
const because: Readonly<Record<string, StaysOnBecause>> = {
  HomePostDeleted: 'home-post-deleted',
  PromisedToAnother: 'promised-to-another',
};

/** Whoever can't go where they should stays where they are, as far as the ledgers let them; nobody is left without a post. */
const stayingOn = ({ stay, return: open }: Returning, why: StaysOnBecause, context: Context<Rules>) => {
  const ladder = rungsFrom(context.at, context.rules.secondment.return.ladder);
  const tries = [[...awayUntil(stay), ...thereUntil(stay)], thereUntil(stay), awayUntil(stay)];
  const found = tries.findIndex((entries) => enter(stay.staff, entries, context).ok);
  const entered = enter(stay.staff, tries[found] ?? [], context);
  const alongside: readonly Alongside[] = entered.ok ? entered.alongside : [];
  const { left = stay.lastDay, ...kept } = stay;
  const now = found === 0 || found === 1 ? kept : { ...kept, left };
  const gone = homeGone(stay, context);
  const staysOn = {
    type: 'SecondeeStaysOn',
    data: { ...now, revision: stay.revision + 1, because: why, ladder },
  } as const;
  if (!gone || open.redeploying) return acceptAlongside([staysOn], alongside);
  const redeploying = { post: stay.home.post, gone, ladder };
  return acceptAlongside([{ type: 'RedeploymentStarted', data: redeploying }, staysOn], alongside);
};

/** The last day has passed: the secondment ends as planned, and where nothing was planned in the substantive post, which is the secondee's by right. */
export const endSecondment = command({
  type: 'EndSecondment',
  schema: z.strictObject({}),
  clause: clauses.return,
  summary: 'End the secondment once its last day has passed.',
  by: theProcess,
  personal: {},
  alongside: stayStreams,
  decide: (_, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Returning');
    if (!step) return refuse('ReturnNotOpen', { status: state.status });
    const { stay, times, return: now } = step;
    if (now.suspended) return refuse('ReturnSuspended');
    if (now.staysOn) return refuse('ReturnNotPlanned', { staysOn: now.staysOn });
    if (context.at < times.endsAt) return refuse('NotDueYet', { due: times.endsAt });
    const ladder = rungsFrom(context.at, context.rules.secondment.return.ladder);
    const { plan } = now;
    const next = plan?.next && { next: plan.next };
    const endedTo = (to: Destination, revision: number) =>
      ({ type: 'SecondmentEnded', data: { ...stay, revision, to, ...next, ladder } }) as const;
    if (plan?.to === 'leaves') return acceptAlongside([endedTo('leaves', stay.revision + 1)], []);
    if (plan?.to === 'alternative' && plan.post) {
      const there = ledgerOf(plan.post, context);
      return there.status === 'Deleted' && there.gone <= stay.lastDay
        ? stayingOn(step, 'destination-gone', context)
        : acceptAlongside([endedTo('alternative', stay.revision + 1)], []);
    }
    const home = wayHome(stay, stay.lastDay, now, context);
    if (!home.ok) return stayingOn(step, because[home.refusal] ?? 'destination-gone', context);
    if (plan) return acceptAlongside([endedTo('substantive', stay.revision + 1)], []);
    const entered = enter(stay.staff, home.entries, context);
    if (!entered.ok) return stayingOn(step, 'home-post-held', context);
    const revision = stay.revision + 1;
    const planned = { ...stay, revision, to: 'substantive', endsAt: times.endsAt } as const;
    return acceptAlongside(
      [{ type: 'ReturnPlanned', data: planned }, endedTo('substantive', revision + 1)],
      entered.alongside,
    );
  },
});
