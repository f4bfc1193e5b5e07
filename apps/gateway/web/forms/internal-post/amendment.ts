import type { Side } from '#libs/domain/internal-post/events.js';
import { dayText } from '#libs/words/dates.js';
import { sides } from '#libs/words/internal-post/marks.js';
import { capital, listed } from '#libs/words/numbers.js';
import { facts, page, reason } from '../shared/asking.js';
import { postOf } from '../shared/post-seen.js';
import { aboutVacancy, appointmentsIn } from '../shared/vacancies.js';
import type { FormContext, Forms } from '../types.js';

const open = (context: FormContext) => appointmentsIn(context, 'Appointed').find(({ amendment }) => amendment);
/** The proposal that the side has read. */
const theirs = (context: FormContext) => ({
  ...aboutVacancy(context),
  amendment: open(context)?.amendment?.amendment,
  as: /-(gaining|releasing|candidate)$/.exec(context.task?.key ?? '')?.[1] as Side | undefined,
});
const notes = (context: FormContext) => {
  const one = open(context);
  const signed = (one?.amendment?.signed ?? []).map((side) => sides[side]);
  return facts('The appointment', {
    Post: postOf(context).post.title,
    Appointed: one && context.nameOf(one.staff),
    'Start date now': one && dayText(one.startsOn),
    'Start date proposed instead': one?.amendment && dayText(one.amendment.startsOn),
    'Agreed to by': capital(listed(signed)) || 'Nobody yet',
  });
};

/** Step 4: another start date for an appointment, until every side has agreed. */
export const amendmentForms = {
  AgreeAmendment: {
    pages: (context) => [
      page('Agree to the other start date', [], {
        say: 'With the last side’s agreement the appointment is changed, and Payroll is told.',
        notes: notes(context),
      }),
    ],
    fixed: theirs,
  },
  DeclineAmendment: {
    pages: (context) => [
      page('Decline the other start date', [reason('Why do you not agree?', 'All sides can read this.')], {
        say: 'The appointment stands as it was.',
        notes: notes(context),
      }),
    ],
    fixed: theirs,
  },
} satisfies Forms;
