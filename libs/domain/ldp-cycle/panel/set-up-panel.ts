import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command, rungsFrom } from '../../process/index.js';
import { actorOf, memberFrom } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { staffId } from '../fields.js';
import { panelProblems } from '../quorum.js';
import { concernedBy, isGoingOn, type Cycle } from '../state.js';
import type { Member } from '../words.js';

/** The panel is drawn from SLT across the trust, as large and from as many schools as the pack has it. */
export const setUpPanel = command({
  type: 'SetUpPanel',
  schema: z.strictObject({ members: z.array(staffId).min(1).max(12) }),
  clause: clauses.panel,
  summary: 'Set up the panel from senior leaders across the trust.',
  by: answering('set-up-panel'),
  personal: {},
  decide: ({ members: asked }, state: Cycle, context: Context<Rules>) => {
    if (!isGoingOn(state)) return refuse('NoPanelNow', { status: state.status });
    if (state.panel) return refuse('PanelIsSetUp', { members: state.panel.members.length });
    const twice = asked.find((staff, i) => asked.indexOf(staff) !== i);
    if (twice) return refuse('MemberTwice', { staff: twice });
    const members: Member[] = [];
    for (const staff of asked) {
      if (concernedBy(state, staff)) return refuse('MemberApplied', { staff });
      const one = memberFrom(staff, context);
      if (!one.ok) return one;
      members.push(one.member);
    }
    const { panel, assessment } = context.rules.ldp;
    const rules = {
      minimumMembers: panel.minimumMembers,
      schools: panel.schools,
      agreeing: panel.agreeing,
      minimumAssessors: assessment.minimumAssessors,
      highestScore: assessment.highestScore,
    };
    const red = panelProblems(members, rules);
    if (red.length) return refuse('PanelRulesNotMet', { red, rules });
    const ladder = rungsFrom(context.at, assessment.ladder);
    const setUp = { type: 'PanelSetUp', data: { members, rules, by: actorOf(context), ladder } } as const;
    return accept(...settled(state, context, setUp));
  },
});
