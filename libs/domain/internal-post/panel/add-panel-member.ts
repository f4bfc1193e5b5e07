import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, inStep, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { staffId } from '../fields.js';
import { cannotSit, daysToCover, memberFrom } from './panel-members.js';
import { chairOf, membersOf, panelProblems } from '../panel.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 3: a substitute joins, or a member takes the chair or the sift. */
export const addPanelMember = command({
  type: 'AddPanelMember',
  schema: z.strictObject({ staff: staffId, chair: z.boolean().default(false), sifts: z.boolean().default(false) }),
  clause: clauses.step3,
  summary: 'Add a member to the panel, or give a member the chair or the sift.',
  by: holding('HR', schoolOf),
  personal: {},
  decide: (asked, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Advertised', 'Sifting', 'Interviewing', 'Deciding');
    const panel = found?.post.panel;
    if (!found || !panel) return refuse('NoPanelNow', { status: state.status });
    const no = ownInterest(state, context) ?? cannotSit(found.post, [asked], context);
    if (no) return no;
    const chair = chairOf(panel);
    if (asked.chair && chair && chair !== asked.staff) return refuse('TwoChairs', { chair });
    const now = membersOf(panel).find(({ staff }) => staff === asked.staff);
    if (now && now.chair === asked.chair && now.sifts === asked.sifts)
      return refuse('AlreadyOnPanel', { staff: asked.staff });
    const member = memberFrom(asked, context);
    if (!member) return refuse('UnknownMember', { staff: asked.staff });
    const members = [...membersOf(panel).filter(({ staff }) => staff !== asked.staff), member];
    const { warnings } = panelProblems({ ...panel, members, recused: [] }, daysToCover(found.post, context));
    return accept({ type: 'PanelMemberJoined', data: { member, warnings, by: actorOf(context) } });
  },
});
