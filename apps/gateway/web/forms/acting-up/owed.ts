import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { capital } from '#libs/words/numbers.js';
import { allowanceDecisions, section128Outcomes } from '#libs/words/acting-up/marks.js';
import { page, text } from '../shared/asking.js';
import type { FormContext, Forms, Option } from '../types.js';
import { linkNotes } from './notes.js';
import { linkOf } from './seen.js';

const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, one]) => ({ value, text: capital(one) }));

const lastDayOf = (context: FormContext): LocalDate | undefined => {
  const { link, lastDay } = linkOf(context);
  return lastDay ?? link.to;
};
/** The first day from which an allowance may hold: that of acting, or where nothing is backdated the day of the decision. */
const earliest = (context: FormContext): LocalDate => {
  const { from } = linkOf(context).link;
  const today = localDate(context.at);
  const last = lastDayOf(context);
  if (context.rules.actingUp.allowance.backdating || from >= today) return from;
  return last && last < today ? last : today;
};
const holdsFrom = (context: FormContext): string => {
  const last = lastDayOf(context);
  const to = last ? ` and ${dayText(last)}, the last day of acting` : ' or later';
  return last ? `Between ${dayText(earliest(context))}${to}` : `${dayText(earliest(context))}${to}`;
};

/** What is owed once somebody acts: the decision on the allowance, and the check of who becomes part of management. */
export const owedForms = {
  DetermineAllowance: {
    pages: (context) => [
      page(
        'Decide on the acting allowance',
        [
          {
            kind: 'one-of',
            name: 'decision',
            label: 'What are they paid for acting?',
            missing: 'Choose what they are paid for acting',
            options: optionsOf(allowanceDecisions),
          },
          { kind: 'day', name: 'effectiveFrom', label: 'From which day does it hold?', hint: holdsFrom(context) },
          text('reason', 'Why?', {
            hint: 'Needed where there is no allowance. The person who acts can read it.',
            optional: true,
          }),
        ],
        { notes: linkNotes(context) },
      ),
    ],
    begins: (context) => ({ effectiveFrom: earliest(context) }),
  },
  RecordSection128: {
    pages: (context) => [
      page(
        'Record the section 128 check',
        [
          {
            kind: 'one-of',
            name: 'outcome',
            label: 'What did the check find?',
            missing: 'Choose what the check found',
            options: optionsOf(section128Outcomes),
          },
          { kind: 'day', name: 'checkedOn', label: 'When was it checked?', hint: 'Today, or a day in the past' },
          text('note', 'How was it checked?', {
            hint: 'Such as the service that was asked, and its reference. HR, SLT and the CEO can read it.',
            missing: 'Enter how it was checked',
          }),
        ],
        {
          say: 'Whoever is prohibited must not go on acting: HR is asked to end it.',
          notes: linkNotes(context),
        },
      ),
    ],
    begins: ({ at }) => ({ checkedOn: localDate(at) }),
  },
} satisfies Forms;
