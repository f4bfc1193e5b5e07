import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding, rungsFrom } from '../../process/index.js';
import { actorOf, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { recusedFrom, settled } from '../consequences.js';
import { number, reasonText, staffId } from '../fields.js';
import { counting, lastRecusal, sitting } from '../quorum.js';
import { isGoingOn, type Cycle, withPanel } from '../state.js';

/** HR recuses a member: from one candidate, or, for whoever can't serve at all, from the panel. */
export const recusePanelMember = command({
  type: 'RecusePanelMember',
  schema: z.strictObject({
    member: staffId,
    candidate: number.optional(),
    because: z.enum(['line-manager', 'family', 'friend', 'other', 'unavailable']),
    reason: reasonText(),
  }),
  clause: clauses.panel,
  summary: 'Recuse a member of the panel from one candidate, or from the panel, with a reason.',
  by: holding<Cycle>('HR'),
  personal: { reason: ({ member }) => member },
  decide: ({ member, candidate, because, reason }, state: Cycle, context: Context<Rules>) => {
    if (!isGoingOn(state) || !state.panel) return refuse('NoPanelNow', { status: state.status });
    const no = ownCase(state, context);
    if (no) return no;
    const { panel } = state;
    const sits = sitting(panel).some(({ staff }) => staff === member);
    // What somebody marked who could not go on still counts, until an interest of theirs becomes known.
    const sat = because !== 'unavailable' && lastRecusal(panel, member) === 'unavailable';
    if (!sits && !sat) return refuse('NotOnPanel', { staff: member });
    const by = actorOf(context);
    if (candidate === undefined) {
      const ladder = rungsFrom(context.at, context.rules.ldp.panel.ladder);
      return accept(
        ...settled(state, context, { type: 'PanelMemberRecused', data: { member, because, reason, by, ladder } }),
      );
    }
    const of = withPanel(state).find((one) => one.candidate === candidate);
    if (!of) return refuse('NotWithPanel', { candidate });
    if (!counting(panel, of).some(({ staff }) => staff === member))
      return refuse('AlreadyRecused', { member, candidate });
    const { type, data } = recusedFrom(state, member, { candidate, because }, context);
    return accept(...settled(state, context, { type, data: { ...data, reason, by } }));
  },
});
