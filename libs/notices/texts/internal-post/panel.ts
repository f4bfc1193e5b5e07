import { clauses } from '../../../domain/internal-post/clauses.js';
import { type Facts, type Texts } from '../words.js';
import { asks, post, tells } from './post.js';

const step = clauses.step3;
const member = 'you are a member of the selection panel';
const meets = 'candidates who show that they meet the essential criteria are interviewed, and you are one of them';
const interview = (said: string) => (facts: Facts) => ({
  subject: `Your interview ${said}`,
  happened: `Your interview for ${post(facts)} ${said}.`,
  next: `${facts.by ? `It begins on ${facts.by}. ` : ''}The place and all else are on its page. Tell HR if anything stands in the way.`,
  because: meets,
  clause: step,
});

/** The third step, up to the interviews: panel, sift, shortlist. */
const sift: Texts = {
  PanelAwaited: asks(
    step,
    'A selection panel is to be set up',
    (post) => `There are applications for ${post}, and its panel is not complete.`,
    'Set up the panel',
    'HR sets up the selection panel',
  ),
  InterestsAwaited: asks(
    step,
    'Declare your interests',
    (post) => `You are named for the selection panel of ${post}.`,
    'Declare whether anything binds you to an applicant, also when nothing does',
    member,
  ),
  EligibilityAwaited: asks(
    step,
    'Does an application count?',
    (post) => `An application for ${post} came late, or its applicant was no longer employed at the closing.`,
    'Decide whether it counts, with the reason',
    'HR decides whether such an application counts',
  ),
  SiftAwaited: asks(
    step,
    'Applications await your sift',
    (post) => `Applications for ${post} are still to be sifted, criterion by criterion.`,
    'Say for each criterion whether the application shows it, by yourself and before you speak to the others',
    'at least two people sift each application, and you are one of them',
  ),
  ShortlistAwaited: asks(
    step,
    'A shortlist awaits you',
    (post) => `The sift for ${post} is ready to be reconciled or confirmed.`,
    'Reconcile where the sifters differ, then confirm who is interviewed',
    'everybody who meets the essential criteria is interviewed, and it is for you to confirm it',
  ),
};

/** The third step, from the interviews to the panel's decision. */
const decision: Texts = {
  InterviewsAwaited: asks(
    step,
    'Interviews are to be arranged',
    (post) => `Candidates for ${post} have no interview yet.`,
    'Give each of them a day, a time and a place',
    'HR arranges the interviews',
  ),
  InterviewScheduled: interview('is arranged'),
  InterviewRescheduled: interview('has been moved'),
  ScoresAwaited: asks(
    step,
    'Your scores are awaited',
    (post) => `The interviews for ${post} are not all scored.`,
    'Give your scores and your feedback; they stay sealed until everybody has',
    member,
  ),
  DecisionAwaited: asks(
    step,
    'The panel’s decision awaits you',
    (post) => `All scores for ${post} are in.`,
    'Agree who is appointable and in which order, or say why you do not agree',
    member,
  ),
  ApplicationWithdrawn: tells(
    step,
    'An application was withdrawn',
    (post) => `One of the applications for ${post} was withdrawn.`,
    'You need do nothing; what you had still to do about it is closed.',
    'you have a part in this selection',
  ),
  NotAppointed: tells(
    step,
    'The outcome of your application',
    (post) =>
      `Your application for ${post} has come to its end, and you are not appointed this time. Thank you for applying.`,
    'You can ask HR for feedback.',
    'you applied',
  ),
};
export const panelTexts: Texts = { ...sift, ...decision };
