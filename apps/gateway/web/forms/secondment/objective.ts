import { objectiveOutcomes } from '#libs/words/secondment/terms.js';
import { page, text } from '../shared/asking.js';
import type { FormContext, Forms, Question } from '../types.js';
import { secondmentOf } from './seen.js';

const title = (context: FormContext) => {
  const { asked } = secondmentOf(context);
  return `${context.nameOf(asked.secondee)}, on secondment as ${asked.title}`;
};
const wasSet = (context: FormContext): boolean => secondmentOf(context).objective?.status === 'set';
const outcome = (context: FormContext): readonly Question[] =>
  wasSet(context)
    ? [
        {
          kind: 'one-of',
          name: 'outcome',
          label: 'Was it met?',
          hint: 'As you and the secondee see it at the end of the secondment',
          missing: 'Choose whether it was met',
          options: Object.entries(objectiveOutcomes)
            .filter(([value]) => value !== 'never-set')
            .map(([value, said]) => ({ value, text: said })),
        },
      ]
    : [];

/** The objective of the secondment, by whoever appraises the secondee. */
export const objectiveForms = {
  SetObjective: {
    pages: (context) => [
      page(
        'Set the objective',
        [
          text('objective', 'What is the secondee to achieve?', {
            hint: 'One objective that relates to what they are responsible for there, and how you will know that it is met',
            missing: 'Enter what the secondee is to achieve',
          }),
        ],
        { say: `For ${title(context)}. They are asked to acknowledge it, and can read it at any time.` },
      ),
    ],
  },
  AcknowledgeObjective: {
    pages: () => [
      page('Acknowledge your objective', [], {
        say: 'You say that you have read your objective, which stands with the task. You do not say that you agree with it; talk to whoever appraises you if you do not.',
      }),
    ],
  },
  RecordObjectiveOutcome: {
    pages: (context) => [
      page(
        'Record what came of the objective',
        [
          ...outcome(context),
          text('note', wasSet(context) ? 'What shows it?' : 'Why was none ever set?', {
            hint: 'The secondee can read this.',
            missing: wasSet(context) ? 'Enter what shows it' : 'Enter why none was ever set',
          }),
        ],
        {
          say: wasSet(context)
            ? 'HR can complete the secondment once it has ended and this is recorded.'
            : 'No objective was ever set. It is recorded like that, and HR can then complete the secondment.',
        },
      ),
    ],
    fixed: (context) => (wasSet(context) ? {} : { outcome: 'never-set' }),
  },
} satisfies Forms;
