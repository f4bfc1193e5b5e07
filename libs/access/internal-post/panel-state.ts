import { isRequested, type Step } from '../../domain/internal-post/state.js';
import type { InternalPostCase } from '../../domain/internal-post/fold.js';
import { applicationsForPanel } from './application-seen.js';
import { leavingHidden } from './open.js';
import { panelSeen } from './panel-seen.js';
import type { Past } from './past.js';
import type { Seen } from './seen-post.js';
import type { Member } from './viewer.js';

const closing = (step: Step) => {
  const open = step.status === 'Frozen' ? step.before : step;
  return open.status === 'Advertised' ? { closesAt: open.closesAt } : {};
};
const rankingOf = (step: Step) => {
  const open = step.status === 'Frozen' ? step.before : step;
  if (open.status !== 'Deciding' || !open.ranking) return {};
  const { appointable, notAppointable, by, agreedBy } = open.ranking;
  return { ranking: { appointable, notAppointable, by, agreedBy } };
};

/** What the panel needs: criteria, applications, and the applicants' names apart from them, to declare an interest. */
export const panelState = (state: InternalPostCase, past: Past, viewer: Member): Seen => {
  if (!isRequested(state)) throw new Error('Nobody sees a post that nobody has requested.');
  const { title, school, posts, onSecondmentUntil } = state.post;
  const theirs = past.round === viewer.round;
  const panel = theirs ? panelSeen(state, false, leavingHidden({ past }, viewer) ? viewer.left : undefined) : undefined;
  return {
    status: state.status,
    post: { title, school, posts, ...(onSecondmentUntil && { onSecondmentUntil }) },
    specifications: state.specifications,
    ...closing(state.step),
    ...(theirs && viewer.applicants && past.closed.has(past.round) && { applicants: viewer.applicants }),
    applications: theirs ? applicationsForPanel({ state, past }, viewer, state.applications) : [],
    ...(theirs && state.blind && { blind: { shown: state.blind.shown.filter(({ to }) => to === viewer.me) } }),
    ...(panel && { panel }),
    ...(theirs && rankingOf(state.step)),
  };
};
