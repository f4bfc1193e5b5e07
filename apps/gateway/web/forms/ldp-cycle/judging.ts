import type { Candidate } from '#libs/domain/ldp-cycle/parts.js';
import { verdictWords } from '#libs/words/ldp-cycle/marks.js';
import { endorsements } from '#libs/words/ldp-participation/marks.js';
import { facts, page, reason, table, text } from '../shared/asking.js';
import type { FormContext, Forms, Option } from '../types.js';
import { candidateOf, intakeOf, nameOf } from './seen.js';
import { placesNotes } from './opening.js';

const theCandidate = (context: FormContext) => ({ candidate: candidateOf(context).candidate });
/** The criteria that the reader has not assessed yet. */
const open = (context: FormContext): readonly Option[] => {
  const { marks } = candidateOf(context);
  const { criteria } = intakeOf(context);
  return criteria
    .filter(({ id }) => !marks.some(({ by, criterion }) => by === context.caller.id && criterion === id))
    .map(({ id, text: said }) => ({ value: id, text: said }));
};
const scores = ({ rules }: FormContext, highest = rules.ldp.assessment.highestScore): readonly Option[] =>
  Array.from({ length: highest + 1 }, (_, score) => ({
    value: String(score),
    text: score === 0 ? '0: no evidence' : score === highest ? `${score}: as good as can be` : String(score),
  }));
const about = (context: FormContext, one: Candidate) =>
  facts('The candidate', { Candidate: nameOf(context, one), 'What their Head said': endorsements[one.endorsement] });
/** Marks that the reader may see: their own, and those of others once they have given theirs. */
const marksOf = (context: FormContext, one: Candidate) =>
  table(
    'Marks',
    ['Criterion', 'By', 'Mark'],
    intakeOf(context).criteria.flatMap(
      ({ id, text: said }) =>
      one.marks.filter(({ criterion }) => criterion === id).map(({ by, score }) => [said, context.nameOf(by), String(score)]), // prettier-ignore
    ),
  );
/** The panel assesses, says what it thinks, writes to everybody, and lets the decisions take effect. */
export const judgingForms = {
  AssessCriterion: {
    pages: (context) => [
      page(
        'Assess the candidate',
        [
          { kind: 'one-of', name: 'criterion', label: 'Which criterion?', missing: 'Choose which criterion', options: open(context) }, // prettier-ignore
          { kind: 'one-of', name: 'score', label: 'Which mark?', missing: 'Choose which mark', as: 'number', options: scores(context) }, // prettier-ignore
          text('evidence', 'What shows it?', {
            hint: 'Name what the application says. You see the marks of others once yours are complete.',
            missing: 'Enter what shows it',
          }),
        ],
        { notes: [...about(context, candidateOf(context)), ...marksOf(context, candidateOf(context))] },
      ),
    ],
    fixed: theCandidate,
    begins: (context) => {
      const [first] = open(context);
      return first ? { criterion: first.value } : {};
    },
    direct: true,
  },
  GiveVerdict: {
    pages: (context) => [
      page(
        'What do you think?',
        [
          {
            kind: 'one-of',
            name: 'decision',
            label: 'What is to become of the application?',
            missing: 'Choose what is to become of it',
            options: Object.entries(verdictWords).map(([value, said]) => ({ value, text: said })),
          },
          reason('Why?', 'The panel and HR can read it.'),
        ],
        {
          say: 'So many of the panel as have to agree decide. While they do not, each may think again.',
          notes: [...about(context, candidateOf(context)), ...marksOf(context, candidateOf(context))],
        },
      ),
    ],
    fixed: theCandidate,
  },
  WriteFeedback: {
    pages: (context) => [
      page(
        'Write to the candidate',
        [
          reason('Why did the panel decide so?', 'The candidate can read it where they are not selected.'),
          text('feedback', 'What can they learn from it?', {
            hint: 'Every applicant has feedback, whatever the panel decided.',
            missing: 'Enter what they can learn from it',
          }),
        ],
        { notes: about(context, candidateOf(context)) },
      ),
    ],
    fixed: theCandidate,
  },
  DecideSelection: {
    pages: (context) => [
      page('Let the decisions take effect', [], {
        say: 'Places go to those who are selected in the order of merit: the higher mean, and then who applied first. The rest wait in that order. Everybody is told at once, with their feedback. The page of the task shows the order.',
        notes: placesNotes(context),
      }),
    ],
  },
} satisfies Forms;
