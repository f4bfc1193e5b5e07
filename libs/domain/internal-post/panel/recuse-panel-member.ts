import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { inStep, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { reasonText, staffId } from '../fields.js';
import { lastRecusal, membersOf } from '../panel.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 3: HR takes a member off the panel: ill, gone, or with a conflict that became known otherwise. */
export const recusePanelMember = command({
  type: 'RecusePanelMember',
  schema: z.strictObject({ staff: staffId, because: z.enum(['conflict', 'unavailable']), reason: reasonText() }),
  clause: clauses.step3,
  summary: 'Take a member off the panel, for a conflict or because they can’t serve, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: ({ staff }) => staff },
  decide: ({ staff, because, reason }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Advertised', 'Sifting', 'Interviewing', 'Deciding', 'Frozen');
    if (!found) return refuse('NoPanelNow', { status: state.status });
    const no = ownInterest(state, context);
    if (no) return no;
    const { panel } = found.post;
    const sits = membersOf(panel).some((member) => member.staff === staff);
    // What somebody marked who could not go on still counts, until an interest of theirs becomes known.
    const sat = because === 'conflict' && lastRecusal(panel, staff) === 'unavailable';
    if (!sits && !sat) return refuse('NotOnPanel', { staff });
    return accept(...settled(state, context, { type: 'PanelMemberRecused', data: { staff, because, reason } }));
  },
});
