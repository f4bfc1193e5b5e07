import { serves } from '#libs/domain/process/index.js';
import type { Side } from '#libs/domain/internal-post/events.js';
import { dayText } from '#libs/words/dates.js';
import { proposers, sides } from '#libs/words/internal-post/marks.js';
import { capital, listed } from '#libs/words/numbers.js';
import { page, table, text } from '../shared/asking.js';
import { postOf } from '../shared/post-seen.js';
import { tomorrow } from '../shared/times.js';
import { aboutVacancy, datesIn } from '../shared/vacancies.js';
import type { FormContext, Forms, Option, Question } from '../types.js';

type As = Side | 'HR' | 'CEO';
const thread = (context: FormContext) => datesIn(context)[0];
const latest = (context: FormContext) => thread(context)?.proposals.at(-1);

/** Every version so far, and who has agreed to it. */
const proposals = (context: FormContext) =>
  table(
    'Dates proposed so far',
    ['Date', 'Proposed by', 'Agreed to by'],
    (thread(context)?.proposals ?? []).map(({ startsOn, from, signed }) => [
      dayText(startsOn),
      capital(proposers[from]),
      capital(listed(signed.map((side) => sides[side]))) || 'Nobody yet',
    ]),
  );

/** The side that a task is for, by its key. */
const sideOfTask = ({ task }: FormContext): Side | undefined =>
  /-(gaining|releasing|candidate)$/.exec(task?.key ?? '')?.[1] as Side | undefined;
/** As whom somebody may speak: by the task, and where it is for several, by what they hold. */
const voices = (context: FormContext): readonly As[] => {
  const { task, caller } = context;
  const side = sideOfTask(context);
  if (side) return [side];
  if (task?.key.startsWith('settle-start-date-')) return ['CEO'];
  const { school } = postOf(context).post;
  const hr = caller.roles.some((held) => serves(held, 'HR', school));
  if (task?.key.startsWith('record-conditions-')) return ['HR'];
  const head = task?.addressedTo.some((to) => {
    const [role, at] = to.split('@');
    return (
      role !== 'HR' && caller.roles.some((held) => held.role === role && (!at || !held.school || held.school === at))
    );
  });
  return [...(hr ? (['HR'] as const) : []), ...(head ? (['gaining'] as const) : [])];
};
const speaking: Readonly<Record<As, Omit<Option, 'value'>>> = {
  HR: { text: 'HR', hint: 'Both Heads and the candidate are asked to agree.' },
  CEO: { text: 'The CEO' },
  gaining: { text: 'Head of the school with the post', hint: 'You agree to the date by proposing it.' },
  releasing: { text: 'Head who releases the candidate' },
  candidate: { text: 'The candidate' },
};
const asWhom = (context: FormContext): readonly Question[] => {
  const all = voices(context);
  if (all.length === 1) return [];
  const options = all.map((value) => ({ value, ...speaking[value] }));
  return [
    {
      kind: 'one-of',
      name: 'as',
      label: 'For whom do you propose it?',
      options,
      missing: 'Choose for whom you propose it',
    },
  ];
};

/** Step 4: the start date, agreed between the Heads and the candidate. */
export const startDateForms = {
  ProposeStartDate: {
    pages: (context) => {
      const before = latest(context);
      const other = before ? `, and other than ${dayText(before.startsOn)}` : '';
      return [
        page(
          before ? 'Propose another start date' : 'Propose a start date',
          [
            ...asWhom(context),
            {
              kind: 'day',
              name: 'startsOn',
              label: 'Start date',
              hint: `On ${dayText(tomorrow(context))} or later${other}`,
            },
            text('reason', 'Why this date?', { hint: 'All sides can read this.', optional: true }),
          ],
          {
            say: 'Nobody is appointed before every side has agreed to the same date. A new date replaces the one on the table.',
            notes: proposals(context),
          },
        ),
      ];
    },
    fixed: (context) => {
      const [only, ...others] = voices(context);
      return { ...aboutVacancy(context), ...(only && !others.length && { as: only }) };
    },
  },
  AgreeStartDate: {
    pages: (context) => {
      const date = latest(context)?.startsOn;
      return [
        page(date ? `Agree to ${dayText(date)}` : 'Agree to the start date', [], {
          say: 'With the last side’s agreement the candidate is appointed, once every condition of the offer is met.',
          notes: proposals(context),
        }),
      ];
    },
    fixed: (context) => ({
      ...aboutVacancy(context),
      proposal: latest(context)?.proposal,
      as: sideOfTask(context),
    }),
  },
} satisfies Forms;
