import { dayAfter, type LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { plus } from '#libs/kernel/calendar.js';
import { answered, page, reason } from '../shared/asking.js';
import type { Answers, FormContext, FormPage, Forms, Question } from '../types.js';
import { stayNotes } from './notes.js';
import { isForHr, returnHome, seenIn, stayIn, statusIs, today } from './seen.js';

const tomorrow = (context: FormContext): LocalDate => plus(today(context), 'P1D');
/** For good from a day on that leaves no gap after the secondment. */
const firstDay = (context: FormContext): Question => {
  const next = dayAfter(stayIn(context).lastDay);
  const open = seenIn(context)?.step.return?.staysOn || next <= tomorrow(context);
  return {
    kind: 'day',
    name: 'from',
    label: 'From which day is the post theirs?',
    hint: open
      ? `On ${dayText(tomorrow(context))} or later`
      : `From ${dayText(tomorrow(context))} to ${dayText(next)}, so that no day is left out`,
    missing: 'Enter from which day the post is theirs',
  };
};
const suggested = (context: FormContext): object => {
  const next = dayAfter(stayIn(context).lastDay);
  return { from: next > today(context) ? next : tomorrow(context) };
};
const forGood = 'The secondment ends with that, and their own post is free.';

const mayBecomePermanent = (context: FormContext): boolean => {
  const seen = seenIn(context);
  if (!seen || !isForHr(context) || !statusIs(context, 'Running', 'Returning')) return false;
  const now = seen.step.return;
  return 'post' in stayIn(context).host && !seen.conversion && !now?.because && (!now || returnHome(context) !== undefined); // prettier-ignore
};

const exemptionGrounds = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const decision = answered(soFar, 'decision');
  const why = reason('Why?', 'It stays on record, and the secondee can read it.');
  if (decision === 'grant') return [page('From when, and why', [firstDay(context), why], { say: forGood })];
  return [page('The reason', [why])];
};
const appointed = (context: FormContext, soFar: Answers): readonly FormPage[] =>
  answered(soFar, 'appointed') === true
    ? [
        page(
          'The appointment',
          [
            {
              kind: 'line',
              name: 'appointment',
              label: 'Reference of the appointment',
              hint: 'It stands in the case of the five steps, with the appointment.',
              width: 30,
            },
            firstDay(context),
          ],
          { say: forGood },
        ),
      ]
    : [];

/** The host post becomes the secondee’s for good only through a fair process. */
export const conversionForms = {
  ConvertToPermanent: {
    pages: (context) => [
      page(
        'Make the secondment permanent',
        [
          {
            kind: 'one-of',
            name: 'route',
            label: 'By which way?',
            hint: 'Nobody gets a post for good without one or the other.',
            missing: 'Choose by which way',
            options: [
              {
                value: 'five-steps',
                text: 'The five steps',
                hint: 'A case for the host post is opened at once, and SLT decides whether it goes ahead. Everybody may apply, the secondee too.',
              },
              {
                value: 'exemption',
                text: 'An exemption from the five steps',
                hint: 'The CEO decides, and the reason stays on record.',
              },
            ],
          },
          reason('Why is the post to be theirs for good?', 'Whoever decides reads this. It stays on record.'),
        ],
        { say: 'The secondment goes on meanwhile, and its last day stands.', notes: stayNotes(context) },
      ),
    ],
    next: ({ route }) =>
      route === 'exemption'
        ? 'The CEO decides on the exemption. Until then the secondment goes on as agreed.'
        : 'The five steps begin for the host post in a case of its own. HR records here what comes of them.',
    offered: mayBecomePermanent,
    last: true,
  },
  DecideExemption: {
    pages: (context, soFar) => [
      page(
        'Decide on the exemption',
        [
          {
            kind: 'one-of',
            name: 'decision',
            label: 'Is the post filled for good without the five steps?',
            hint: 'A post that becomes permanent is open to everybody, unless you make an exemption.',
            missing: 'Choose whether the post is filled without the five steps',
            options: [
              { value: 'grant', text: 'Yes: the post is theirs for good' },
              { value: 'decline', text: 'No: the secondment goes on as agreed' },
            ],
          },
        ],
        { notes: stayNotes(context) },
      ),
      ...exemptionGrounds(context, soFar),
    ],
    begins: suggested,
    next: ({ decision }) =>
      decision === 'grant'
        ? 'The host post is theirs for good from that day, and their own post is free.'
        : 'The secondment goes on as agreed.',
  },
  RecordConversionOutcome: {
    pages: (context, soFar) => [
      page(
        'Record what came of the five steps',
        [
          {
            kind: 'yes-no',
            name: 'appointed',
            aside: true,
            label: 'Was the secondee appointed?',
            hint: 'If not, the secondment goes on as agreed, and ends on its last day.',
            missing: 'Choose whether the secondee was appointed',
          },
        ],
        { notes: stayNotes(context) },
      ),
      ...appointed(context, soFar),
    ],
    begins: suggested,
  },
} satisfies Forms;
