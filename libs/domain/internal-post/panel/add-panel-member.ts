import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, inStep, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import type { PanelMember } from '../events.js';
import { staffId } from '../fields.js';
import { cannotSit, daysToCover, memberFrom } from './panel-members.js';
import { chairOf, membersOf, panelProblems } from '../panel.js';
import { siftedBy } from '../sift.js';
import { schoolOf, type InternalPost } from '../state.js';

const sameMember = (one: PanelMember, other: PanelMember): boolean =>
  one.chair === other.chair &&
  one.sifts === other.sifts &&
  one.trainedUntil === other.trainedUntil &&
  one.holds.join() === other.holds.join();

/** Step 3: a substitute joins, a member takes or leaves the chair or the sift, or what the directory knows of one is looked up anew. */
export const addPanelMember = command({
  type: 'AddPanelMember',
  schema: z.strictObject({ staff: staffId, chair: z.boolean().default(false), sifts: z.boolean().default(false) }),
  clause: clauses.step3,
  summary:
    'Add a member to the panel, or say anew whether a member chairs and sifts, with their training as it is now.',
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
    const marked = found.post.applications.some((one) => siftedBy(one, asked.staff));
    if (now?.sifts && !asked.sifts && marked) return refuse('HasSifted', { staff: asked.staff });
    const known = memberFrom(asked, context);
    if (!known) return refuse('UnknownMember', { staff: asked.staff });
    const since = now ? now.since : context.at;
    const member = { ...known, ...(since && { since }) };
    if (now && sameMember(now, member)) return refuse('AlreadyOnPanel', { staff: asked.staff });
    const members = [...membersOf(panel).filter(({ staff }) => staff !== asked.staff), member];
    const { warnings } = panelProblems({ ...panel, members, recused: [] }, daysToCover(found.post, context));
    const joined = { type: 'PanelMemberJoined', data: { member, warnings, by: actorOf(context) } } as const;
    return accept(...settled(state, context, joined));
  },
});
