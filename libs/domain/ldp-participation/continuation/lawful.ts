import { refuse } from '../../../kernel/index.js';
import type { Continuation, ContinuationDecision } from '../parts.js';
import { absent, bothSpeakForThem } from './facts.js';

/**
 * Why a decision can't be taken as the facts stand; undefined when it can. Nobody goes on for good or is let go without
 * both facts, and an absence that is protected is never turned into a failing.
 */
export const unlawful = (open: Continuation, decision: ContinuationDecision, reasons: boolean) => {
  const { continuation, meanwhile, objectives, appraisal } = open;
  const missing = absent(open);
  const forNow = decision === 'provisional' || decision === 'pending-protected';
  if (forNow && missing.length === 0) return refuse('FactsAreThere', { continuation });
  if (forNow && meanwhile === decision) return refuse('AlreadyDecided', { continuation, decision });
  if (decision === 'pending-protected' && !open.protected) return refuse('NotProtected', { continuation });
  if (decision === 'not-continued' && missing.length > 0 && open.protected)
    return refuse('ProtectedAbsence', { continuation, missing });
  if (!forNow && missing.length > 0) return refuse('FactsMissing', { continuation, missing });
  const hasToSay = decision === 'not-continued' || (!forNow && !bothSpeakForThem(open));
  return hasToSay && !reasons
    ? refuse('ReasonsRequired', { continuation, decision, objectives: objectives?.result, appraisal })
    : undefined;
};
