import { capital } from '#libs/words/numbers.js';
import { secondmentSides } from '#libs/words/secondment/marks.js';
import { page, taskOf, text } from '../shared/asking.js';
import { goneError } from '../shared/gone.js';
import type { FormContext, Forms } from '../types.js';
import { stayNotes } from './notes.js';

/** Which review the task is about, and for which side. */
const asked = (context: FormContext) => {
  const [, review, as] = /^record-review-(\d+)-(home|host)$/.exec(taskOf(context).key) ?? [];
  if (review === undefined || as === undefined) throw goneError('The task is about no review.');
  return { review: Number(review), as: as as 'home' | 'host' };
};

/** Home and host say how the secondment goes. */
export const reviewForms = {
  RecordReview: {
    pages: (context) => {
      const { review, as } = asked(context);
      return [
        page(
          `Review ${review} for ${secondmentSides[as]}`,
          [
            {
              kind: 'yes-no',
              name: 'goesWell',
              label: 'Does it go well?',
              hint: 'As your side sees it; the other side records its own view.',
              yes: 'Yes',
              no: 'No, something has to change',
              missing: 'Choose whether it goes well',
            },
            text('note', 'How does it go?', {
              hint: 'What goes well, and what has to change. The secondee can read this.',
              missing: 'Enter how it goes',
            }),
          ],
          {
            say: `${capital(secondmentSides[as])} records this. It can not be changed afterwards; the next review comes round as the Trust’s rules say.`,
            notes: stayNotes(context),
          },
        ),
      ];
    },
    fixed: asked,
  },
} satisfies Forms;
