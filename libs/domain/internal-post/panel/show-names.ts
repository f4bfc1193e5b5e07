import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, applicationOf, inStep, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { applicationId, reasonText, staffId } from '../fields.js';
import { membersOf } from '../panel.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 3: where somebody on the panel has to know who applied before the shortlist, HR shows it, and the timeline says so. */
export const showNames = command({
  type: 'ShowNames',
  schema: z.strictObject({ to: staffId, application: applicationId.optional(), reason: reasonText() }),
  clause: clauses.step3,
  summary:
    'Show a member of the panel who has applied, or whose one application is, although names are hidden until the shortlist.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ to, application, reason }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Sifting');
    if (!found) return refuse('NotSifting', { status: state.status });
    const { blind, panel } = found.post;
    if (!blind) return refuse('NamesNotHidden', { status: state.status });
    const no = ownInterest(state, context);
    if (no) return no;
    const by = actorOf(context);
    // Nobody lifts it for themselves, nor as the one for whom they act.
    if (to === by) return refuse('NotToYourself', { staff: to });
    if (!membersOf(panel).some(({ staff }) => staff === to)) return refuse('NotOnPanel', { staff: to });
    const one = application && applicationOf(state, application);
    if (application && (!one || one.status === 'drafted')) return refuse('UnknownApplication', { application });
    if (blind.shown.some((shown) => shown.to === to && shown.application === application))
      return refuse('AlreadyShown', { staff: to });
    return accept({ type: 'NamesShown', data: { to, ...(application && { application }), by, reason } });
  },
});
