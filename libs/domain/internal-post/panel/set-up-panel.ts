import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { staffId } from '../fields.js';
import { cannotSit, daysToCover, memberFrom } from './panel-members.js';
import { panelProblems } from '../panel.js';
import type { InternalPost } from '../state.js';

const member = z.strictObject({ staff: staffId, chair: z.boolean().default(false), sifts: z.boolean().default(false) });

/** Step 3: the panel is set up under the rules of the trust's pack; it can't convene while one is red. */
export const setUpPanel = command({
  type: 'SetUpPanel',
  schema: z.strictObject({ members: z.array(member).min(1).max(12) }),
  clause: clauses.step3,
  summary: 'Set up the panel: who sits on it, who chairs it, and who sifts.',
  by: answering('set-up-panel'),
  personal: {},
  decide: ({ members: asked }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Advertised', 'Sifting', 'Interviewing', 'Deciding');
    if (!found) return refuse('NoPanelNow', { status: state.status });
    const { post } = found;
    if (post.panel) return refuse('PanelIsSetUp', { members: post.panel.members.length });
    const twice = asked.find(({ staff }, i) => asked.findIndex((one) => one.staff === staff) !== i);
    if (twice) return refuse('MemberTwice', { staff: twice.staff });
    if (asked.filter(({ chair }) => chair).length > 1) return refuse('TwoChairs');
    const no = cannotSit(post, asked, context);
    if (no) return no;
    const { ladder: _, ...rules } = context.rules.internalPost.panel;
    const members = asked.flatMap((one) => memberFrom(one, context) ?? []);
    const { red, warnings } = panelProblems({ members, rules, recused: [] }, daysToCover(post, context));
    if (red.length) return refuse('PanelRulesNotMet', { red, rules });
    return accept({ type: 'PanelSetUp', data: { members, rules, warnings, by: actorOf(context) } });
  },
});
