import type { ApplicationStatus } from '../../domain/internal-post/application.js';
import { word, type Word } from '../word.js';

/** Every status of an application as it is told to its applicant. */
export const ownApplication: Readonly<Record<ApplicationStatus, Word>> = {
  drafted: word('Draft', 'You have not handed it in yet. Only you can read it.'),
  late: word('Handed in late', 'It came after the closing. HR decides whether it counts.'),
  submitted: word('Handed in', 'The panel will look at it after the advert closes.'),
  left: word('In question', 'HR decides whether it counts, as you were not employed at the closing.'),
  meets: word('Handed in', 'The panel is looking at it.'),
  'falls-short': word('Handed in', 'The panel is looking at it.'),
  shortlisted: word('Shortlisted', 'You are invited to an interview.'),
  omitted: word('Not invited to interview', 'You met the criteria; a rule of the law decided who is interviewed.'),
  appointable: word('Found appointable', 'The panel found that you can be appointed.'),
  'not-appointable': word(
    'Not appointed',
    'The panel did not find you appointable this time. You can ask HR for feedback.',
  ),
  declined: word('Offer not taken', 'The offer that was made to you has ended.'),
  'turned-down': word('Turned down', 'HR decided that it does not count. HR tells you why.'),
  withdrawn: word('Withdrawn', 'You have withdrawn it, or HR has recorded that you did.'),
};
