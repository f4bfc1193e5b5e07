import { plus, localDate } from '../../kernel/calendar.js';
import type { Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { withStatus } from './application.js';
import type { ApplicationId, InternalPostEvent } from './events.js';
import { evolve } from './evolve.js';
import { hasHeardAll, owingScores, whyAgain } from './hearing.js';
import { rungsFrom } from '../process/ladder.js';
import { hasDeclared, membersOf, panelProblems } from './panel.js';
import { unmet } from './sift.js';
import { isRequested, type Begun, type InternalPost, type StepIn } from './state.js';

type At = Pick<Context<Rules>, 'at' | 'rules'>;

const inTheRunning = {
  Sifting: withStatus('submitted', 'late', 'left', 'meets', 'falls-short'),
  Interviewing: withStatus('shortlisted'),
  Deciding: withStatus('shortlisted'),
} as const;

const results = (post: Begun): readonly InternalPostEvent[] =>
  post.applications.filter(withStatus('submitted')).flatMap((application): readonly InternalPostEvent[] => {
    const missing = unmet(post, application);
    if (!missing) return [];
    return missing.length
      ? [{ type: 'EssentialCriteriaNotMet', data: { application: application.id, unmet: missing } }]
      : [{ type: 'EssentialCriteriaMet', data: { application: application.id } }];
  });

/** Scores stay sealed until everybody on the panel has scored every interview that they heard. */
const allScored = ({ applications, panel }: Begun): boolean =>
  panel !== undefined &&
  membersOf(panel).every(({ staff }) => hasDeclared(panel, staff)) &&
  applications
    .filter(withStatus('shortlisted'))
    .every(
      ({ interview }) =>
        interview?.scoring === true && !whyAgain(panel, interview) && owingScores(panel, interview).length === 0,
    );

const decided = (post: Begun, { ranking }: StepIn<'Deciding'>, { at, rules }: At): readonly InternalPostEvent[] => {
  const { panel } = post;
  if (!ranking || !panel || panelProblems(panel, []).red.length) return [];
  const agreedBy = ranking.agreedBy.filter((staff) => hasHeardAll(post, staff));
  if (agreedBy.length < panel.rules.agreeing) return [];
  const still = (ids: readonly ApplicationId[]) =>
    ids.filter((id) => post.applications.some((one) => one.id === id && one.status === 'shortlisted'));
  const appointable = still(ranking.appointable);
  const { route, decision, reserve } = rules.internalPost;
  if (appointable.length === 0)
    return [{ type: 'NoneAppointable', data: { agreedBy, ladder: rungsFrom(at, route.ladder) } }];
  return [
    {
      type: 'PanelDecided',
      data: {
        appointable,
        notAppointable: still(ranking.notAppointable),
        agreedBy,
        reserveUntil: plus(localDate(at), reserve.validFor),
        ladder: rungsFrom(at, decision.ladder),
      },
    },
  ];
};

/** Where nobody withdrew, whoever applied was too late or not entitled: nobody applied whom the advert was for. */
const nobodyLeft = ({ applications }: Begun, { at, rules }: At): InternalPostEvent => {
  const type = applications.some(withStatus('withdrawn')) ? 'AllApplicantsWithdrew' : 'NobodyApplied';
  return { type, data: { ladder: rungsFrom(at, rules.internalPost.route.ladder) } };
};

/** Whoever was left out by a lawful rule is looked at again once nobody of the shortlist is in the race. */
const emptied = ({ applications }: Begun, { at, rules }: At): readonly InternalPostEvent[] =>
  applications.some(withStatus('omitted'))
    ? [{ type: 'ShortlistEmptied', data: { ladder: rungsFrom(at, rules.internalPost.sift.ladder) } }]
    : [];

/** The last vacancy is settled and others are unfilled: the route is asked for from that day on. */
const partlyFilled = ({ at, rules }: At): InternalPostEvent => ({
  type: 'PostPartlyFilled',
  data: { ladder: rungsFrom(at, rules.internalPost.route.ladder) },
});

const next = (before: InternalPost, state: InternalPost, context: At): readonly InternalPostEvent[] => {
  if (!isRequested(state)) return [];
  if (before.status === 'Offering' && state.status === 'AwaitingRoute') return [partlyFilled(context)];
  const { step } = state;
  const { at, rules } = context;
  if (step.status !== 'Sifting' && step.status !== 'Interviewing' && step.status !== 'Deciding') return [];
  if (!state.applications.some(inTheRunning[step.status])) {
    const again = emptied(state, context);
    return again.length ? again : [nobodyLeft(state, context)];
  }
  if (step.status === 'Sifting') return results(state);
  if (step.status === 'Deciding') return decided(state, step, context);
  return allScored(state)
    ? [{ type: 'ScoresUnsealed', data: { ladder: rungsFrom(at, rules.internalPost.decision.ladder) } }]
    : [];
};

/** Events with all that follows from them by rule: results of a complete matrix, scores unsealed, the panel's decision, a post partly filled. */
export const settled = (
  state: InternalPost,
  context: At,
  ...events: readonly InternalPostEvent[]
): readonly InternalPostEvent[] => {
  const after = events.reduce<InternalPost>(evolve, state);
  const following = next(state, after, context);
  return following.length ? [...events, ...settled(after, context, ...following)] : events;
};
