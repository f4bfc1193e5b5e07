import type { OpenProposal } from '#libs/domain/acting-up/unwinding/state.js';
import type { FormContext } from '../types.js';

type Seen = Readonly<{ plan?: Partial<OpenProposal>; unwinding?: Readonly<{ open?: OpenProposal }> }>;
const isWhole = (plan: Partial<OpenProposal> | undefined): plan is OpenProposal =>
  plan?.coverage !== undefined && plan.problems !== undefined;

/** The plan for everybody's return that waits for an answer, to whom the whole of it is shown; from a case of either process. */
export const planSeen = ({ seen }: Pick<FormContext, 'seen'>): OpenProposal | undefined => {
  const { plan, unwinding }: Seen = seen ?? {};
  const open = plan ?? unwinding?.open;
  return isWhole(open) ? open : undefined;
};
