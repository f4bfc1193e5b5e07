import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { withStatus } from '../application.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { applicationId, reasonText } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import { undecided } from '../sift.js';
import type { InternalPost } from '../state.js';

const lawfulRules = ['random-draw', 'positive-action-tie-break', 'right-to-work', 'statutory-bar'] as const;

/** Step 3: those whose applications meet the essential criteria "will be interviewed": all of them, or a lawful rule with its reason. */
export const confirmShortlist = command({
  type: 'ConfirmShortlist',
  schema: z.strictObject({
    applications: z.array(applicationId).min(1).max(500),
    rule: z.enum(lawfulRules).optional(),
    reason: reasonText().optional(),
  }),
  clause: clauses.step3,
  summary:
    'Confirm who is interviewed: everyone who meets the essential criteria, unless a lawful rule says otherwise.',
  by: answering('confirm-shortlist'),
  personal: { reason: byItsAuthor },
  decide: ({ applications, rule, reason }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Sifting');
    if (!found) return refuse('NotSifting', { status: state.status });
    const { post } = found;
    const waiting = undecided(post).map(({ id }) => id);
    if (waiting.length) return refuse('MatrixIncomplete', { applications: waiting });
    const meeting = post.applications.filter(withStatus('meets')).map(({ id }) => id);
    const others = applications.filter((id) => !meeting.includes(id));
    if (others.length) return refuse('DoesNotMeetEssentialCriteria', { applications: others });
    const omitted = meeting.filter((id) => !applications.includes(id));
    if (omitted.length && !(rule && reason))
      return refuse('EveryoneWhoMeetsIsInterviewed', { meet: meeting.length, omitted, lawfulRules });
    const { at, rules } = context;
    return accept(
      ...settled(state, context, {
        type: 'ShortlistConfirmed',
        data: {
          interviewed: meeting.filter((id) => applications.includes(id)),
          omitted,
          by: actorOf(context),
          ...(omitted.length > 0 && { rule, reason }),
          ladder: rungsFrom(at, rules.internalPost.shortlist.ladder),
        },
      }),
    );
  },
});
