import { dayText } from '#libs/words/dates.js';
import { spanText } from '#libs/words/holdings.js';
import { capital } from '#libs/words/numbers.js';
import { weekText } from '#libs/words/secondment/terms.js';
import { facts } from '../shared/asking.js';
import type { FormContext, Note } from '../types.js';
import { linkOf } from './seen.js';

/** Who acts, in which post, for whom and when. */
export const linkNotes = (context: FormContext): readonly Note[] => {
  const { link, lastDay } = linkOf(context);
  const { title, staff, insteadOf, from, to, pattern } = link;
  return facts('Acting up', {
    'Who acts': context.nameOf(staff),
    As: [title, context.schools.find(({ id }) => id === link.school)?.name].filter(Boolean).join(', '),
    'In place of': context.nameOf(insteadOf.staff),
    When: spanText({ from, ...(to && { to }) }),
    'Last day, as settled': lastDay && dayText(lastDay),
    'Days of the week': pattern && capital(weekText(pattern)),
  });
};
