import { page, text } from '../shared/asking.js';
import { isForHr, statusIs } from '../shared/post-seen.js';
import { offerNotes, offersIn, ofWhich, whichOf } from '../shared/vacancies.js';
import type { Answers, FormContext, FormPage, Forms, Option, Question } from '../types.js';

const standing = (context: FormContext) =>
  offersIn(context, 'Offered', 'Lapsed', 'AgreeingDate').filter(({ conditions }) => conditions.length > 0);
type Offer = ReturnType<typeof standing>[number];

/** A condition that was recorded can only be recorded otherwise. */
const optionsOf = ({ conditions }: Offer): readonly Option[] =>
  conditions.map(({ id, text: said, met }) => ({
    value: id,
    text: said,
    ...(met !== undefined && {
      hint: met
        ? 'Recorded as met. Choose it to record that it is not met after all.'
        : 'Recorded as not met. Choose it to record that it is met now.',
      gives: { met: !met },
    }),
  }));
const metQuestion: Question = { kind: 'yes-no', name: 'met', label: 'Is it met?', missing: 'Choose whether it is met' };

const conditionPages = (context: FormContext, offer: Offer, { condition }: Answers): readonly FormPage[] => {
  const chosen = offer.conditions.find(({ id }) => id === condition);
  const changed = chosen?.met !== undefined;
  return [
    page(
      'Record a condition',
      [
        {
          kind: 'one-of',
          name: 'condition',
          label: 'Which condition?',
          options: optionsOf(offer),
          missing: 'Choose the condition',
        },
      ],
      { notes: offerNotes(context, offer) },
    ),
    ...(chosen
      ? [
          page(chosen.text, [
            ...(changed ? [] : [metQuestion]),
            text('evidence', 'What is the evidence?', { hint: 'Such as who confirmed it, and when', optional: true }),
          ]),
        ]
      : []),
  ];
};

const recording = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const offers = standing(context);
  const which = whichOf(offers, 'Which offer?', ({ vacancy, offer, candidate }) => ({
    text: `${candidate}${ofWhich(context, vacancy)}`,
    gives: { offer },
  }));
  const one = offers.length === 1 ? offers[0] : offers.find(({ vacancy }) => vacancy === soFar['vacancy']);
  return [...(which.length ? [page('The offer', which)] : []), ...(one ? conditionPages(context, one, soFar) : [])];
};

/** Step 4: whether what the offer depends on is there. */
export const conditionForms = {
  RecordCondition: {
    pages: recording,
    fixed: (context) => {
      const [first, ...others] = standing(context);
      return first && !others.length ? { vacancy: first.vacancy, offer: first.offer } : {};
    },
    offered: (context) => isForHr(context) && statusIs(context, 'Offering') && standing(context).length > 0,
  },
} satisfies Forms;
