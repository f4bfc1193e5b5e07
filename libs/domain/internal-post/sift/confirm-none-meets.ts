import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, inStep, ownInterest } from '../acting.js';
import { withStatus } from '../application.js';
import { clauses } from '../clauses.js';
import { rungsFrom } from '../../process/ladder.js';
import { siftersOf } from '../panel.js';
import { disputed, siftedBy, undecided } from '../sift.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 5 begins only where the complete matrix shows that no applicant meets the essential criteria, and a person confirms it. */
export const confirmNoneMeets = command({
  type: 'ConfirmNoneMeets',
  schema: z.strictObject({}),
  clause: clauses.step5,
  summary: 'Confirm that no applicant meets the essential criteria; the external route opens.',
  by: holding('HR', schoolOf),
  personal: {},
  decide: (_, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Sifting');
    if (!found) return refuse('NotSifting', { status: state.status });
    const no = ownInterest(state, context);
    if (no) return no;
    const { post } = found;
    const missing = undecided(post).map((application) => ({
      application: application.id,
      status: application.status,
      notSiftedBy: siftersOf(post.panel).filter((staff) => !siftedBy(application, staff)),
      disputed: disputed(post, application),
    }));
    const sifters = { now: siftersOf(post.panel).length, needed: post.panel?.rules.minimumSifters ?? 0 };
    if (missing.length) return refuse('MatrixIncomplete', { missing, sifters });
    const meeting = post.applications.filter(withStatus('meets')).map(({ id }) => id);
    if (meeting.length) return refuse('SomeMeetEssentialCriteria', { applications: meeting });
    const { at, rules } = context;
    return accept({
      type: 'NoApplicantMetEssentialCriteria',
      data: { by: actorOf(context), ladder: rungsFrom(at, rules.internalPost.route.ladder) },
    });
  },
});
