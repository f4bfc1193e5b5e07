import { asking } from '../../ask.js';
import { askingAbout } from './ask.js';

/** From the request to the closing. */
export const advertAsks = {
  'identify-post': asking(
    'Answer the request',
    'SLT identifies the posts that lend themselves to a development opportunity, and records why, with the evidence.',
  ),
  'review-external-recruitment': asking(
    'Review external recruitment',
    'The CEO reviews potential requirements for external recruitment. The internal search does not wait for it; the external route does.',
  ),
  'write-job-description': asking(
    'Write the job description',
    'A detailed job description and person specification come first. Applicants are judged on its criteria and on nothing else.',
  ),
  'approve-job-description': asking(
    'Approve the job description',
    'SLT agrees the job description and person specification before the post is advertised. Whoever wrote it does not approve it.',
  ),
  'open-advert': asking('Open the advert', 'Posts are advertised internally, across the Trust, before anything else.'),
  'set-up-panel': asking(
    'Set up the panel',
    'A panel sifts the applications, interviews the candidates and decides. It needs a chair and enough members who sift.',
  ),
  'complete-panel': asking('Complete the panel', 'The panel no longer keeps its rules; it can’t go on until it does.'),
  'declare-interest': asking(
    'Declare your interests',
    'Whoever has an interest in an applicant takes no part in the selection. Say so also when there is none. Where names were hidden you are asked again once the shortlist shows them.',
  ),
  'decide-late': askingAbout(
    'application',
    'Decide on a late application',
    'An application that comes after the closing counts only if HR admits it, with a reason.',
  ),
  'decide-eligibility': askingAbout(
    'application',
    'Decide whether an application counts',
    'Posts are for staff of the Trust. The applicant was not among those whom the advert is for at its closing.',
  ),
} as const;
