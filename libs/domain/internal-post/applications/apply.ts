import { z } from 'zod';
import { accept, refuse, type Context, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anyStaff, byItsAuthor, command, personalText } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { applying, ownApplication } from './applying.js';
import { clauses } from '../clauses.js';
import { eligibleAt } from '../advert/eligibility.js';
import type { ApplicationId } from '../events.js';
import { membersOf } from '../panel.js';
import { latestSpecification, type Begun, type InternalPost } from '../state.js';

/** Whoever applies leaves the panel at once; the panel's rules are looked at anew. */
const leavesPanel = ({ panel }: Begun, staff: StaffId) =>
  membersOf(panel)
    .filter((member) => member.staff === staff)
    .map((member) => ({ type: 'PanelMemberRecused', data: { staff: member.staff, because: 'applied' } }) as const);

/** After the closing an application waits for HR's word, where the trust's pack lets it. */
const late = (state: InternalPost, context: Context<Rules>) => {
  const found = inStep(state, 'Sifting');
  if (!found || context.rules.internalPost.advert.late !== 'asked-of-HR') return undefined;
  const me = actorOf(context);
  const school = context.people.employer(me);
  const { post } = found;
  if (!school || !eligibleAt(me, post.audience, context.at, context).eligible) return undefined;
  const own = ownApplication(post, me);
  return {
    post,
    me,
    school,
    draft: own?.status === 'drafted' ? own : undefined,
    again: own?.status !== 'drafted' && own,
  };
};

/** Step 3: a member of staff applies while the advert is open, judged on the person specification as it stands then. */
export const apply = command({
  type: 'Apply',
  schema: z.strictObject({ statement: personalText(20_000).optional() }),
  clause: clauses.step3,
  summary: 'Apply for the advertised post, with a statement or with the draft that was kept.',
  by: anyStaff,
  personal: { statement: byItsAuthor },
  decide: ({ statement }, state: InternalPost, context: Context<Rules>) => {
    const afterwards = late(state, context);
    if (afterwards?.again) return refuse('AlreadyApplied', { application: afterwards.again.id });
    const found = afterwards ? undefined : applying(state, context);
    if (found && !found.ok) return found;
    const { post, me, school } = afterwards ?? found!.may;
    const draft = afterwards ? afterwards.draft : found!.draft;
    const text = statement ?? draft?.statement;
    if (!text) return refuse('NothingToSubmit', { needs: 'a statement, or a draft kept before' });
    return accept(
      {
        type: 'ApplicationReceived',
        data: {
          application: draft?.id ?? (context.freshId as ApplicationId),
          applicant: me,
          school,
          statement: text,
          specification: found?.may.step.openSpecification ?? latestSpecification(post)?.version ?? 0,
          late: afterwards !== undefined,
        },
      },
      ...leavesPanel(post, me),
    );
  },
});
