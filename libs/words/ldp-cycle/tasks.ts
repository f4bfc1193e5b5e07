import { asking } from '../ask.js';

/** Every kind of task of an intake. */
export const cycleAsks = {
  'set-up-panel': asking('Set up the panel', 'The panel is drawn from SLT across the trust.'),
  'add-panel-member': asking('Add a member to the panel', 'Too few of the panel may judge one of the candidates.'),
  'declare-interests': asking(
    'Declare your interests in the candidates',
    'Nobody judges a candidate whom they manage, or who is close to them.',
  ),
  assess: asking('Assess a candidate', 'Each member assesses for themself, on each criterion, and names the evidence.'),
  'give-verdict': asking('Give your verdict on a candidate', 'Enough members have assessed the candidate. So many of you have to agree.'), // prettier-ignore
  'write-feedback': asking(
    'Write the reason and the feedback for a candidate',
    'Every applicant gets feedback, whatever the panel decided.',
  ),
  'decide-selection': asking(
    'Let the decisions of the panel take effect',
    'Each candidate is decided on. Places are offered to the best, and the rest wait in order.',
  ),
  'hold-review': asking(
    'Hold the progress review',
    'Each term SLT reviews the programme and its participants, and plans secondments.',
  ),
  'complete-action': asking('Complete an action of the progress review', 'It is due on the day that was agreed.'),
  'start-secondment': asking(
    'Request the secondment that was planned',
    'SLT planned it in a progress review. Request it, and say which it is, or drop it with a reason.',
  ),
  'record-external-review': asking(
    'Review external recruitment',
    'Each year the CEO looks at whether talent has to come from outside the trust, and for which posts.',
  ),
} as const;
