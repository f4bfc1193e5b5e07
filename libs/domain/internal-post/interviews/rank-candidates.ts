import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { withStatus } from '../application.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import type { ApplicationId } from '../events.js';
import { applicationId, reasonText } from '../fields.js';
import { isAgain } from '../hearing.js';
import { membersOf, panelProblems } from '../panel.js';
import { comparisons, meanOf } from './ranking.js';
import type { InternalPost } from '../state.js';

const list = z.array(applicationId).max(500);

/** Step 3: the chair puts the candidates in order for the panel to agree; a tie needs its reason in writing. */
export const rankCandidates = command({
  type: 'RankCandidates',
  schema: z.strictObject({
    appointable: list,
    notAppointable: list,
    reasons: reasonText(),
    tieReason: reasonText().optional(),
  }),
  clause: clauses.step3,
  summary: 'Put the interviewed candidates in order, the best first, for the panel to agree.',
  by: answering('rank-candidates'),
  personal: { reasons: byItsAuthor, tieReason: byItsAuthor },
  decide: ({ appointable, notAppointable, reasons, tieReason }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Deciding');
    if (!found) return refuse('NotDeciding', { status: state.status });
    const { post, step } = found;
    if (step.ranking) return refuse('AlreadyRanked', { by: step.ranking.by });
    const { red } = post.panel ? panelProblems(post.panel, []) : { red: ['NoPanel'] };
    if (red.length) return refuse('PanelRulesNotMet', { red, members: membersOf(post.panel).length });
    const again = post.applications.filter((one) => one.status === 'shortlisted' && isAgain(post.panel, one));
    if (again.length) return refuse('ToBeHeldAgain', { applications: again.map(({ id }) => id) });
    const interviewed = post.applications.filter(withStatus('shortlisted')).map(({ id }) => id);
    const placed: readonly ApplicationId[] = [...appointable, ...notAppointable];
    const unknown = placed.filter((id, i) => !interviewed.includes(id) || placed.indexOf(id) !== i);
    if (unknown.length) return refuse('NotOnShortlist', { applications: unknown });
    const missing = interviewed.filter((id) => !placed.includes(id));
    if (missing.length) return refuse('CandidatesMissing', { applications: missing });
    const ranked = appointable.map((id) => {
      const application = post.applications.find((one) => one.id === id)!;
      return { application: id, specification: application.specification, mean: meanOf(post, application) };
    });
    const { tied, against } = comparisons(ranked);
    if (against.length) return refuse('RankedAgainstScores', { against });
    if (tied.length && !tieReason) return refuse('TieNeedsReason', { tied });
    const by = actorOf(context);
    return accept(
      ...settled(state, context, {
        type: 'CandidatesRanked',
        data: { appointable, notAppointable, by, reasons, ...(tieReason && { tieReason }) },
      }),
    );
  },
});
