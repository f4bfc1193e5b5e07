import type { EndedBy } from '#libs/domain/secondment/words.js';
import { dayBefore } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { page, reason } from '../shared/asking.js';
import type { FormContext, Forms, Option, Question } from '../types.js';
import { stayNotes } from './notes.js';
import { isSecondee, seenIn, servesAt, statusIs, stayIn, today } from './seen.js';

const planned = 'HR plans the return for the new last day.';
const procedure =
  'The home school’s own procedure comes first, since it employs them. The return waits until it is said to be over.';
const ways: Readonly<Record<EndedBy, Omit<Option, 'value'>>> = {
  home: { text: 'The home school asks for it', hint: planned },
  host: { text: 'The host asks for it', hint: planned },
  secondee: { text: 'The secondee asks for it', hint: planned },
  capability: { text: 'A capability procedure', hint: planned },
  'post-deleted': { text: 'A post is deleted', hint: `${planned} If it is the home post, another is looked for.` },
  dismissal: { text: 'The host has dismissed them for conduct', hint: procedure },
};

/** For which side the reader may speak, as the decider has it. */
const speaksFor = (context: FormContext): readonly EndedBy[] => {
  if (isSecondee(context)) return ['secondee'];
  const { home, host } = stayIn(context);
  const hr = servesAt(context, 'HR', home.school);
  const leads = (school: typeof home.school) => servesAt(context, 'Head', school) || servesAt(context, 'CEO', school);
  const forHost = 'partner' in host ? hr : leads(host.school);
  return [
    ...(leads(home.school) ? (['home'] as const) : []),
    ...(forHost ? (['host'] as const) : []),
    ...(hr ? (['capability', 'post-deleted', 'dismissal'] as const) : []),
  ];
};
/** Who stays on already has no day that could be earlier; a dismissal ends that too. */
const becauseOf = (context: FormContext): readonly EndedBy[] =>
  speaksFor(context).filter((because) => !seenIn(context)?.step.return?.staysOn || because === 'dismissal');

const because = (context: FormContext): readonly Question[] => {
  const all = becauseOf(context);
  return all.length === 1
    ? []
    : [
        {
          kind: 'one-of',
          name: 'because',
          label: 'Why does it end early?',
          missing: 'Choose why it ends early',
          hint: 'Each side speaks for itself. HR records what is nobody’s wish.',
          options: all.map((value) => ({ value, ...ways[value] })),
        },
      ];
};
const lastDays = (context: FormContext): string => {
  const { lastDay } = stayIn(context);
  const from = dayText(today(context));
  return seenIn(context)?.step.return?.staysOn
    ? `On ${from} or later`
    : `From ${from} to ${dayText(dayBefore(lastDay))}`;
};
const mayEnd = (context: FormContext): boolean => {
  const seen = seenIn(context);
  if (!seen || !statusIs(context, 'Running', 'Returning')) return false;
  const now = seen.step.return;
  const elsewhere = now?.plan !== undefined && now.plan.to !== 'substantive';
  const later = now?.staysOn !== undefined || stayIn(context).lastDay > today(context);
  return !now?.suspended && !elsewhere && later && becauseOf(context).length > 0;
};

/** A side ends the secondment before its day. */
export const earlyEndForms = {
  EndEarly: {
    pages: (context) => {
      const [only, ...others] = becauseOf(context);
      const why = only && !others.length ? ways[only].hint : undefined;
      return [
        page(
          'End the secondment early',
          [
            ...because(context),
            { kind: 'day', name: 'lastDay', label: 'New last day at the host', hint: lastDays(context) },
            reason('What is the reason?', 'It stays on record. HR, SLT and the CEO can read it.'),
          ],
          {
            say: `Nobody is left without a post: the secondee has a right to return.${why ? ` ${why}` : ''}`,
            notes: stayNotes(context),
          },
        ),
      ];
    },
    fixed: (context) => {
      const [only, ...others] = becauseOf(context);
      return only && !others.length ? { because: only } : {};
    },
    next: (soFar) => (soFar['because'] === 'dismissal' ? procedure : undefined),
    offered: mayEnd,
    last: true,
  },
} satisfies Forms;
