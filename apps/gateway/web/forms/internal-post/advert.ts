import { contracts } from '#libs/words/internal-post/marks.js';
import { dayText, timeText } from '#libs/words/dates.js';
import { capital, counted } from '#libs/words/numbers.js';
import { facts, page, reason } from '../shared/asking.js';
import { closingOf, isForHr, postOf, statusIs } from '../shared/post-seen.js';
import { aWeekLater, firstClosingDay, usualClosing } from '../shared/times.js';
import type { FormContext, FormPage, Forms } from '../types.js';

const windowPage = (context: FormContext): FormPage => {
  const { minimumDays } = context.rules.internalPost.advert;
  const earliest = dayText(firstClosingDay(context.at, context));
  return page('When it is open', [
    {
      kind: 'moment',
      name: 'opensAt',
      label: 'Opening date and time',
      hint: 'Leave this empty to open it now.',
      optional: true,
    },
    {
      kind: 'moment',
      name: 'closesAt',
      label: 'Closing date and time',
      hint: `At least ${counted(minimumDays, 'day')} after it opens: on ${earliest} or later if it opens now`,
    },
  ]);
};
const audiencePage = ({ schools }: FormContext): FormPage =>
  page(
    'Who can apply',
    [
      {
        kind: 'some-of',
        name: 'audience.schools',
        label: 'Only staff of these schools',
        hint: 'Choose none to open it to all schools.',
        options: schools.map(({ id, name }) => ({ value: id, text: name })),
        optional: true,
      },
      {
        kind: 'some-of',
        name: 'audience.contracts',
        label: 'Only staff with these contracts',
        hint: 'Choose none to open it to both.',
        options: Object.entries(contracts).map(([value, name]) => ({ value, text: capital(name) })),
        optional: true,
      },
    ],
    {
      say: 'A post is advertised across the Trust. Narrow it only if there is a reason; who is eligible is checked when the advert opens and when it closes.',
    },
  );

const closesNow = (context: FormContext) => {
  const closes = closingOf(postOf(context));
  return facts('The advert', { 'Closes now': closes && timeText(closes) });
};
const afterClosing = ({ rules }: FormContext): string =>
  rules.internalPost.advert.late === 'refused'
    ? 'Nobody can apply after this.'
    : 'Whoever applies after this is late, and HR decides whether it counts.';
/** Open to applications, and not only announced. */
const isOpenNow = (context: FormContext): boolean => {
  if (!isForHr(context) || !statusIs(context, 'Advertised')) return false;
  const { opensAt } = postOf(context);
  const closes = closingOf(postOf(context));
  return (!opensAt || opensAt <= context.at) && (!closes || closes > context.at);
};

/** Step 2. */
export const advertForms = {
  OpenAdvert: {
    pages: (context) => [windowPage(context), audiencePage(context)],
    begins: (context) => ({ closesAt: usualClosing(context.at, context) }),
  },
  ExtendAdvert: {
    pages: (context) => {
      const closes = closingOf(postOf(context));
      return [
        page(
          'Keep the advert open longer',
          [
            {
              kind: 'moment',
              name: 'closesAt',
              label: 'Closing date and time',
              ...(closes && { hint: `After ${timeText(closes)}` }),
            },
            reason('Why is it kept open longer?'),
          ],
          { say: 'Applications that were made already stay in.' },
        ),
      ];
    },
    begins: (context) => ({ closesAt: aWeekLater(closingOf(postOf(context)) ?? context.at, context) }),
    offered: (context) =>
      isForHr(context) && statusIs(context, 'Advertised') && (closingOf(postOf(context)) ?? '') > context.at,
  },
  CloseAdvertEarly: {
    pages: (context) => [
      page('Close the advert now', [reason('Why is it closed before its time?')], {
        say: `${afterClosing(context)} The applications that were handed in go to the panel.`,
        notes: closesNow(context),
      }),
    ],
    offered: isOpenNow,
  },
} satisfies Forms;
