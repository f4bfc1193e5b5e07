import { page, reason } from '../shared/asking.js';
import { applicationOption } from '../shared/applications.js';
import { isForHr, postOf, statusIs } from '../shared/post-seen.js';
import type { FormContext, FormPage, Forms, Option } from '../types.js';

/** On the panel, and not who asks: nobody shows names to themselves. */
const members = ({ nameOf, ...context }: FormContext): readonly Option[] => {
  const { panel } = postOf({ nameOf, ...context });
  const left = panel?.recused.map(({ staff }) => staff) ?? [];
  return (panel?.members ?? [])
    .filter(({ staff }) => staff !== context.caller.id && !left.includes(staff))
    .map(({ staff }) => ({ value: staff, text: nameOf(staff) }));
};
const showing = (context: FormContext): readonly FormPage[] => [
  page(
    'Show names to a panel member',
    [
      {
        kind: 'one-of',
        name: 'to',
        label: 'Who has to know?',
        missing: 'Choose who has to know',
        options: members(context),
      },
      {
        kind: 'one-of',
        name: 'application',
        label: 'Whose application?',
        hint: 'Choose none to show who has applied, without saying which application is whose.',
        options: postOf(context).applications.map((one) => applicationOption(context, one)),
        optional: true,
      },
      reason('Why do they have to know before the shortlist?'),
    ],
    {
      say: 'Names are hidden from those who sift until the shortlist is confirmed. That you show them is on the timeline, with your reason, and can not be taken back.',
    },
  ),
];

/** Step 3: HR shows a member of the panel who has applied, before the shortlist. */
export const nameForms = {
  ShowNames: {
    pages: showing,
    offered: (context) =>
      isForHr(context) &&
      statusIs(context, 'Sifting') &&
      postOf(context).blind !== undefined &&
      members(context).length > 0,
  },
} satisfies Forms;
