import { dayAfter } from '#libs/kernel/index.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { dayText } from '#libs/words/dates.js';
import { page, reason } from '../shared/asking.js';
import type { FormContext, Forms, Question } from '../types.js';
import { linkNotes } from './notes.js';
import { isForHr, keepsAbsence, linkOf } from './seen.js';

const mayBeUncovered: Question = {
  kind: 'confirm',
  name: 'uncovered',
  label: 'The post may be left with nobody',
  hint: 'Tick this only if it was agreed. Otherwise a day on which nobody would be there is refused.',
  optional: true,
};
const kept = 'It stays on record. HR, SLT and the CEO can read it.';
const lastDayHint = (context: FormContext): string =>
  keepsAbsence(context)
    ? 'Leave it empty if nobody knows yet. The absence that this case keeps moves with it.'
    : 'Leave it empty if nobody knows yet.';

/** HR moves, ends or takes back acting up. */
export const changeForms = {
  AmendActing: {
    pages: (context) => [
      page(
        'Change the dates of acting up',
        [
          {
            kind: 'day',
            name: 'from',
            label: 'First day of acting',
            ...(linkOf(context).status === 'Acting' && {
              hint: `Not after today. The allowance is decided anew if you move it`,
            }),
          },
          { kind: 'day', name: 'to', label: 'Last day of acting', hint: lastDayHint(context), optional: true },
          mayBeUncovered,
          reason('Why are the dates changed?', kept),
        ],
        { notes: linkNotes(context) },
      ),
    ],
    begins: (context) => {
      const { from, to } = linkOf(context).link;
      return { from, to };
    },
    offered: (context) => isForHr(context, 'Arranged', 'Acting'),
  },
  EndActing: {
    pages: (context) => {
      const { to } = linkOf(context).link;
      return [
        page(
          'End acting up',
          [
            {
              kind: 'day',
              name: 'on',
              label: 'First day back in their own post',
              hint: `The day after the last day of acting${to ? `, at the latest ${dayText(dayAfter(to))}` : ''}`,
            },
            ...(keepsAbsence(context)
              ? [
                  {
                    kind: 'confirm',
                    name: 'holderReturns',
                    label: `${context.nameOf(linkOf(context).link.insteadOf.staff)} is back on that day too`,
                    hint: 'Leave it empty if somebody else acts from then on.',
                    optional: true,
                  } as const,
                ]
              : []),
            mayBeUncovered,
            reason('Why does it end?', kept),
          ],
          {
            say: 'This ends one link alone. Where others act in the same chain, plan everybody’s return instead.',
            notes: linkNotes(context),
          },
        ),
      ];
    },
    begins: ({ at }) => ({ on: plus(localDate(at), 'P1D') }),
    offered: (context) => isForHr(context, 'Acting'),
  },
  CancelActing: {
    pages: (context) => [
      page('Call acting up off', [reason('Why is it called off?', kept)], {
        say: 'It has not begun. The ledger of posts forgets it, and whoever is concerned is told.',
        notes: linkNotes(context),
      }),
    ],
    offered: (context) => isForHr(context, 'Arranged'),
    last: true,
  },
  VoidActing: {
    pages: (context) => [
      page('Take acting up back', [reason('Why was it a mistake?', kept)], {
        say: 'Only for what was entered by mistake and never took place. Payroll undoes it. To end it, use “End acting up”.',
        notes: linkNotes(context),
      }),
    ],
    offered: (context) => isForHr(context, 'Acting'),
    last: true,
  },
} satisfies Forms;
