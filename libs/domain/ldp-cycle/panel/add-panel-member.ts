import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding, rungsFrom } from '../../process/index.js';
import { actorOf, memberFrom, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { staffId } from '../fields.js';
import { sitting } from '../quorum.js';
import { concernedBy, isGoingOn, type Cycle } from '../state.js';

/** Another senior leader joins the panel, where it became too small or not enough may judge somebody. */
export const addPanelMember = command({
  type: 'AddPanelMember',
  schema: z.strictObject({ member: staffId }),
  clause: clauses.panel,
  summary: 'Add a senior leader to the panel.',
  by: holding<Cycle>('HR'),
  personal: {},
  decide: ({ member: staff }, state: Cycle, context: Context<Rules>) => {
    if (!isGoingOn(state) || !state.panel) return refuse('NoPanelNow', { status: state.status });
    const no = ownCase(state, context);
    if (no) return no;
    if (sitting(state.panel).some((one) => one.staff === staff)) return refuse('AlreadyOnPanel', { staff });
    if (concernedBy(state, staff)) return refuse('MemberApplied', { staff });
    const conflicted = state.panel.recusals.find(
      ({ member, candidate, because }) =>
        member === staff && !candidate && because !== 'unavailable' && because !== 'applied',
    );
    if (conflicted) return refuse('WasRecused', { staff, because: conflicted.because });
    const one = memberFrom(staff, context);
    if (!one.ok) return one;
    const ladder = rungsFrom(context.at, context.rules.ldp.assessment.ladder);
    const added = { type: 'PanelMemberAdded', data: { member: one.member, by: actorOf(context), ladder } } as const;
    return accept(...settled(state, context, added));
  },
});
