import { z } from 'zod';
import { accept, refuse, type Context, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anyStaff, byItsAuthor, command, personalText } from '../../process/index.js';
import { applying, applyingLate } from './applying.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import type { ApplicationId } from '../events.js';
import { membersOf } from '../panel.js';
import type { Begun, InternalPost } from '../state.js';

/** Whoever applies leaves the panel at once; the panel's rules are looked at anew. */
const leavesPanel = ({ panel }: Begun, staff: StaffId) =>
  membersOf(panel)
    .filter((member) => member.staff === staff)
    .map((member) => ({ type: 'PanelMemberRecused', data: { staff: member.staff, because: 'applied' } }) as const);

/** Step 3: a member of staff applies while the advert is open, judged on the person specification as it stands then. */
export const apply = command({
  type: 'Apply',
  schema: z.strictObject({ statement: personalText(20_000).optional() }),
  clause: clauses.step3,
  summary: 'Apply for the advertised post, with a statement or with the draft that was kept.',
  by: anyStaff,
  personal: { statement: byItsAuthor },
  decide: ({ statement }, state: InternalPost, context: Context<Rules>) => {
    const found = applyingLate(state, context) ?? applying(state, context);
    if (!found.ok) return found;
    const { post, me, school, specification, draft, late } = found.may;
    const text = statement ?? draft?.statement;
    if (!text) return refuse('NothingToSubmit', { needs: 'a statement, or a draft kept before' });
    const application = draft?.id ?? (context.freshId as ApplicationId);
    const received = {
      type: 'ApplicationReceived',
      data: { application, applicant: me, school, statement: text, specification, late },
    } as const;
    return accept(...settled(state, context, received, ...leavesPanel(post, me)));
  },
});
