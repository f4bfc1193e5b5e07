import { asking } from '../ask.js';

/** Every kind of task of somebody's part in the programme. */
export const participationAsks = {
  'endorse-application': asking(
    'Read an application to the programme',
    'The Head endorses it or comments on it. There is no veto: it goes to the panel in any case.',
  ),
  'decide-fixed-term': asking(
    'Decide whether a contract stands in the way',
    'The programme is for permanent staff, and the law gives fixed-term staff equal access to training. A person weighs that, with a reason.',
  ),
  'answer-offer': asking('Answer the offer of a place', 'A place that nobody answers for goes to the next on the wait-list.'), // prettier-ignore
  'acknowledge-commitment': asking(
    'Acknowledge what you take on',
    'Some of the programme is in your own time and brings no pay. You know that before you join.',
  ),
  'decide-joining': asking(
    'Decide whether somebody joins',
    'Something stands in the way on the joining day. A person answers for what follows, with a reason.',
  ),
  'complete-element': asking(
    'Complete an element of the development plan',
    'It is due on the day that was agreed. Say what shows that it is done.',
  ),
  'record-objectives': asking(
    'Record the result of the objectives',
    'Whether somebody goes on rests on two results. This one is of performance management.',
  ),
  'record-appraisal': asking(
    'Record the result of the appraisal',
    'Whether somebody goes on rests on two results. This one is of their work as a whole.',
  ),
  'decide-continuation': asking(
    'Decide on the continuation',
    'Each year SLT decides on both results whether somebody goes on. An absence that is protected never counts.',
  ),
  'appeal-continuation': asking(
    'Appeal, if you think that the decision is wrong',
    'Somebody who did not decide looks at it again. Once the time is over, the decision is final.',
  ),
  'decide-appeal': asking('Decide on the appeal', 'Whoever decided does not hear the appeal.'),
  'review-pool-place': asking(
    'Look at a place in the talent pool again',
    'Whoever is in the talent pool is looked at again, so that it stays true.',
  ),
} as const;
