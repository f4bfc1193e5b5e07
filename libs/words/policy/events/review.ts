import type { ReviewEvent } from '../../../domain/policy/review/events.js';
import { dayText } from '../../dates.js';
import { counted } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { changeClasses, equalityOutcomes } from '../marks.js';

/** The review, until the draft is ready. */
export const reviewTellers: Tellers<ReviewEvent> = {
  ReviewOpened: ({ by: staff, early }, { by }) =>
    early && staff
      ? by(staff, 'opened a review before its day', 'A review was opened before its day')
      : 'A review opened by itself on its day.',
  DraftEdited: ({ author, class: of, voids }, { by }) => {
    const what = ifTold(of, (it) => ` (${changeClasses[it]})`);
    const void_ = voids ? `; ${counted(voids, 'approval')} of the text before ${voids === 1 ? 'is' : 'are'} void` : '';
    return by(author, `brought in a new draft${what}${void_}`, `A new draft came in${what}${void_}`);
  },
  ComparisonRecorded: ({ editorialProven }) =>
    editorialProven
      ? 'The draft was compared with the text in force: it has the same words.'
      : 'The draft was compared with the text in force: its words differ, so that the editorial route is closed to it.',
  ConsultationOpened: ({ by: staff, until }, { by }) => {
    const to = ifTold(until, (day) => ` until ${dayText(day)}`);
    return by(staff, `asked staff about the draft${to}`, `Staff were asked about the draft${to}`);
  },
  ConsultationAnswersRecorded: ({ by: staff, count }, { by }) => {
    const many = ifTold(count, (number) => `: ${counted(number, 'answer')}`);
    return by(staff, `recorded the answers so far${many}`, `The answers so far were recorded${many}`);
  },
  ConsultationClosed: ({ answers }) =>
    `The consultation closed${ifTold(answers, (number) => ` with ${counted(number, 'answer')}`)}.`,
  EqualityImpactRecorded: ({ by: staff, outcome }, { by }) => {
    const found = ifTold(outcome, (it) => `: ${equalityOutcomes[it]}`);
    return by(staff, `recorded the equality impact${found}`, `The equality impact was recorded${found}`);
  },
  DraftReturned: ({ by: staff }, { by }) => by(staff, 'returned the draft', 'The draft was returned'),
};
