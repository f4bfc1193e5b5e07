import { refuse } from '../../../kernel/index.js';
import { isRequested, stepIn, type Secondment } from '../state.js';

/** A secondment that may become permanent: it runs in a post of the trust, and nothing else is planned. */
export const convertible = (state: Secondment) => {
  const step = stepIn(state, 'Running', 'Returning');
  if (!isRequested(state) || !step) return refuse('NotRunning', { status: state.status });
  const { host } = step.stay;
  if (!('post' in host)) return refuse('HostIsOutsideTheTrust', { partner: host.partner });
  const now = step.status === 'Returning' ? step.return : undefined;
  if (now?.because) return refuse('EndsEarly', { endedBy: now.because });
  if (now?.plan && now.plan.to !== 'substantive') return refuse('ReturnIsPlanned', { lastDay: step.stay.lastDay });
  return { ok: true, state, step, host } as const;
};
