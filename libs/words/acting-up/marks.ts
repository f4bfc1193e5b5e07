import type { AllowanceDecision, Section128Outcome } from '../../domain/acting-up/words.js';

/** What was decided on an acting allowance. */
export const allowanceDecisions: Readonly<Record<AllowanceDecision, string>> = {
  'as-the-post': 'paid as the post is',
  none: 'no allowance',
};
/** What the section 128 check found. */
export const section128Outcomes: Readonly<Record<Section128Outcome, string>> = {
  clear: 'nothing stands against it',
  prohibited: 'the person is prohibited from taking part in management',
};
