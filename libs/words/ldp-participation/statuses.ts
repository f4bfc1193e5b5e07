import type { Status } from '../../domain/ldp-participation/state.js';
import { word, type Word } from '../word.js';

/** Every status of somebody's part in the programme. */
export const participationStatuses: Readonly<Record<Status, Word>> = {
  NotApplied: word('Not applied', 'There is no application to the programme yet.'),
  Submitted: word('Submitted', 'The Head of the school reads the application before it goes to the panel.'),
  WithPanel: word('With the panel', 'The panel of the intake decides on the application.'),
  WaitListed: word('On the wait-list', 'The panel found the applicant suited. A place may still become free.'),
  Offered: word('Place offered', 'The applicant accepts or declines the place in time, or it goes to the next.'),
  Accepted: word('Place accepted', 'The applicant joins on the joining day.'),
  Deferred: word('Place kept', 'The place is kept for the joining day of a later intake.'),
  NotSelected: word('Not selected', 'No place came of this application. Another may be handed in at any time.'),
  Withdrawn: word('Withdrawn', 'The applicant withdrew. Another application may be handed in at any time.'),
  Declined: word('Place not taken', 'The place was declined, or nobody answered in time.'),
  Participating: word('Taking part', 'The participant follows their development plan.'),
  ContinuationPending: word('Taking part, continuation open', 'It is being decided whether the participant goes on for another year.'), // prettier-ignore
  Paused: word('Paused', 'The participant has stepped aside for a time and keeps the place.'),
  NotContinued: word('Not continued', 'SLT decided that the participant does not go on. The decision says until when an appeal can be made.'), // prettier-ignore
  Completed: word('Completed', 'The participant has completed the programme.'),
  Left: word('Left', 'The participant left the programme before completing it.'),
};
