import type { InternalPostCase } from '../../domain/internal-post/fold.js';
import { isRequested } from '../../domain/internal-post/state.js';
import type { Vacancy } from '../../domain/internal-post/vacancy.js';
import { applicationForOverseer } from './application-seen.js';
import { applicationsOpenTo, leavingHidden } from './open.js';
import { panelSeen } from './panel-seen.js';
import type { Past } from './past.js';
import type { Seen } from './seen-post.js';
import type { Overseer } from './viewer.js';

/** A vacancy without where the words of its thread are kept; the timeline has them. */
const vacancySeen = (vacancy: Vacancy) => {
  if (vacancy.status === 'AgreeingDate')
    return { ...vacancy, proposals: vacancy.proposals.map(({ reason: _, ...proposal }) => proposal) };
  if (vacancy.status !== 'Appointed' || !vacancy.amendment) return vacancy;
  const { reason: _, ...amendment } = vacancy.amendment;
  return { ...vacancy, amendment };
};

/** The file of the post as those see it who oversee it. */
export const wholeState = (state: InternalPostCase, past: Past, viewer: Overseer): Seen => {
  if (!isRequested(state)) throw new Error('Nobody sees a post that nobody has requested.');
  const known = { state, past };
  const seen = (applications: typeof state.applications) =>
    applicationsOpenTo(known, viewer, applications).map((one) => applicationForOverseer(known, viewer, one));
  const panel = panelSeen(state, true, leavingHidden(known, viewer) ? viewer.left : undefined);
  return {
    status: state.status,
    post: state.post,
    review: state.review,
    step: state.step,
    specifications: state.specifications,
    audience: state.audience,
    ...(state.opensAt && { opensAt: state.opensAt }),
    applications: seen(state.applications),
    earlier: seen(state.earlier),
    ...(state.blind && { blind: state.blind }),
    ...(panel && { panel }),
    vacancies: state.vacancies.map(vacancySeen),
    ...(state.reserve && { reserve: state.reserve }),
    claims: state.claims,
    ...(state.arranged && { arranged: state.arranged }),
  };
};
