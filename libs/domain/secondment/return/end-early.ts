import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { acceptAlongside, refuse, type Context, type LocalDate } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anyStaff, byItsAuthor, command, localDateText, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { awayUntil, enter, homeGone, thereNoLongerThan } from '../ledger.js';
import { isRequested, stepIn, type Secondment } from '../state.js';
import { endsAt, returnLadder } from '../times.js';
import type { Stay } from '../words.js';
import { mayEnd } from './may-end.js';
import { inTheWay, promisesIn } from './promises.js';
import { stayStreams } from './stay-streams.js';

/** Whoever is dismissed does not come back to the host, however long the procedure takes. */
const leftBy = ({ left }: Stay, lastDay: LocalDate, suspended: boolean): Pick<Stay, 'left'> => {
  if (left) return { left: left < lastDay ? left : lastDay };
  return suspended ? { left: lastDay } : {};
};

/**
 * A side ends the secondment before its day, or capability, a deleted post or a dismissal by the host does. Each way leads
 * to a return that is planned; after a dismissal the legal employer's procedure comes first, and the return waits for it.
 */
export const endEarly = command({
  type: 'EndEarly',
  schema: z.strictObject({
    because: z.enum(['home', 'host', 'secondee', 'capability', 'post-deleted', 'dismissal']),
    lastDay: localDateText,
    reason: reasonText(),
  }),
  clause: clauses.earlyEnd,
  summary: 'End the secondment before its last day, with a reason; the return is planned next.',
  by: anyStaff,
  personal: { reason: byItsAuthor },
  alongside: stayStreams,
  decide: ({ because, lastDay, reason }, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Running', 'Returning');
    if (!isRequested(state) || !step) return refuse('NotRunning', { status: state.status });
    const { stay } = step;
    const no = mayEnd(because, state, stay, context);
    if (no) return no;
    const now = step.status === 'Returning' ? step.return : undefined;
    if (now?.suspended) return refuse('ReturnSuspended');
    if (now?.plan && now.plan.to !== 'substantive') return refuse('ReturnIsPlanned', { lastDay: stay.lastDay });
    if (now?.staysOn && because !== 'dismissal') return refuse('PlanTheReturn', { staysOn: now.staysOn });
    const today = localDate(context.at);
    if (lastDay < today) return refuse('EndsInThePast', { lastDay, today });
    if (!now?.staysOn && lastDay >= stay.lastDay) return refuse('NotEarlier', { lastDay, before: stay.lastDay });
    const { staff, home, from: since } = stay;
    const suspended = because === 'dismissal';
    const promises = promisesIn(home.post, { staff, since }, context);
    const gone = homeGone(stay, context);
    const leaving = [...thereNoLongerThan(stay, lastDay), ...(suspended ? [] : awayUntil(stay, lastDay))];
    const waiting = suspended ? awayUntil(stay) : [];
    const clear = suspended || (!gone && inTheWay(promises, now).length === 0);
    const entered = enter(staff, [...waiting, ...leaving], context);
    if (suspended && !entered.ok) return entered;
    // Where the way back is not free, the ledgers stay as they are until the return is planned.
    const alongside = clear && entered.ok ? entered.alongside : [];
    const { ladder: chase } = context.rules.secondment.return;
    const recorded = {
      type: 'EarlyEndRecorded',
      data: {
        ...stay,
        revision: stay.revision + 1,
        lastDay,
        ...leftBy(stay, lastDay, suspended),
        because,
        before: stay.lastDay,
        endsAt: endsAt(lastDay),
        by: actorOf(context),
        reason,
        suspended,
        promises,
        ladder: suspended ? rungsFrom(context.at, chase) : returnLadder(lastDay, context),
      },
    } as const;
    if (!gone || now?.redeploying) return acceptAlongside([recorded], alongside);
    const redeploying = { post: home.post, gone, ladder: rungsFrom(context.at, chase) };
    return acceptAlongside([recorded, { type: 'RedeploymentStarted', data: redeploying }], alongside);
  },
});
