import type { SecondmentCase } from '../../domain/secondment/fold.js';
import { isRequested, type Begun } from '../../domain/secondment/state.js';
import { textless } from '../texts.js';
import type { SecondmentViewer } from './viewer.js';

/** The whole file of a secondment, without where its texts lie. */
const wholeState = (state: Begun, status: SecondmentCase['status']): object => textless({ ...state, status });

type Draft = NonNullable<Begun['draft']>;
const draftSeen = ({ version, home, host, terms, parties, signed }: Draft) => ({
  draft: { version, home, host, terms, parties, signed },
});

const stepSeen = ({ step }: Begun): object => {
  const { status } = step;
  switch (status) {
    case 'Requested':
    case 'Agreeing':
    case 'Refused':
    case 'Cancelled':
      return { status };
    case 'Agreed':
      return { status, stay: step.stay, times: step.times };
    case 'Running':
      return { status, stay: step.stay, times: step.times, nextReviewAt: step.nextReviewAt };
    case 'Returning': {
      const { suspended, because, redeploying, staysOn, plan } = step.return;
      const known = { suspended, because, redeploying, staysOn, plan: plan && { to: plan.to, post: plan.post } };
      return { status, stay: step.stay, times: step.times, return: known };
    }
    case 'Ended':
    case 'Completed':
    case 'Converted':
      return { status, stay: step.stay };
  }
};

/** How their secondment stands, as the secondee sees it: never what is said between managers, or of who acts for them. */
const partState = (state: Begun, status: SecondmentCase['status']): object => {
  const { title, secondee, homeSchool, homePost, host, from, to, pattern, onLdp, arisesFrom } = state.asked;
  const { versions, draft, terms, objective, reviews, extension, extensions } = state;
  return textless({
    status,
    asked: { title, secondee, homeSchool, homePost, host, from, to, pattern, onLdp, arisesFrom },
    versions,
    ...(draft && draftSeen(draft)),
    ...(terms && { terms }),
    ...(objective && { objective }),
    reviews: reviews.map(({ number, parties, recorded }) => ({ number, parties, recorded })),
    extensions,
    ...(extension && {
      extension: { number: extension.number, until: extension.until, approved: extension.approved },
    }),
    step: stepSeen(state),
  });
};

/** A secondment as somebody sees it who may. */
export const stateSeen = (state: SecondmentCase, { view }: SecondmentViewer): object => {
  if (!isRequested(state)) return { status: state.status };
  return view === 'whole' ? wholeState(state, state.status) : partState(state, state.status);
};
