import type { WithClaims, Papers } from '../process/index.js';
import { isRequested, schoolOf, type InternalPost } from './state.js';
import { excludedFrom } from './task-lists/make-task.js';

/** An application may be changed while the advert is open, and one that came late until HR has answered. */
export const papers: Papers<WithClaims<InternalPost>> = {
  schoolOf,
  interested: (state) => (isRequested(state) ? excludedFrom(state) : []),
  application: (state, id, { at }) => {
    if (!isRequested(state)) return undefined;
    const found = [...state.applications, ...state.earlier].find((one) => one.id === id);
    if (!found) return undefined;
    const { applicant, status } = found;
    const { step } = state;
    const advertised = step.status === 'Advertised' && at < step.closesAt;
    const open = status === 'late' || (advertised && (status === 'drafted' || status === 'submitted'));
    return { applicant, handedIn: status !== 'drafted', open };
  },
};
