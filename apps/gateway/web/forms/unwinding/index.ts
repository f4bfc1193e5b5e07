import { unwindingCommands } from '#libs/domain/acting-up/unwinding/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import { dayText } from '#libs/words/dates.js';
import { planNotes } from '../../processes/unwinding/plan-notes.js';
import { page, reason, taskOf } from '../shared/asking.js';
import type { CommandForm, FormContext } from '../types.js';
import { planSeen } from './plan-seen.js';
import { hasChain, rootSeen } from './root-seen.js';

type UnwindingCommand = Exclude<keyof ReturnType<typeof unwindingCommands>, 'EscalateUnwinding'>;

/** Which plan a task is about, by its key; a later one has a task of its own. */
const proposal = (context: FormContext) => ({ proposal: Number(taskOf(context).key.split('-').at(-1)) });
const notes = (context: FormContext) => {
  const plan = planSeen(context);
  return plan ? planNotes(plan, context) : [];
};

/** How people plan everybody's return and decide on the plan, in every process whose cases lie at the root of chains. */
export const unwindingForms: Readonly<Record<UnwindingCommand, CommandForm>> = {
  ProposeUnwinding: {
    pages: (context) => {
      const root = rootSeen(context);
      const expected = root?.day && `, such as ${dayText(root.day)}`;
      return [
        page(
          'Plan everybody’s return',
          [
            {
              kind: 'day',
              name: 'on',
              label: 'First day on which everybody is back',
              hint: `The first working day in their own posts${expected ?? ''}`,
            },
          ],
          {
            say: 'Whoever acts goes back to their own post on the same day, the last to have begun first. SLT sees the plan before anything is changed. A plan that waits for an answer already is replaced by this one.',
          },
        ),
      ];
    },
    begins: (context) => {
      const day = rootSeen(context)?.day;
      return day ? { on: day } : {};
    },
    offered: (context) => {
      const root = rootSeen(context);
      return root !== undefined && root.staff !== context.caller.id && hasChain(root, context, localDate(context.at));
    },
  },
  ApplyUnwinding: {
    pages: (context) => [
      page('Approve the plan for everybody’s return', [], {
        say: 'Everything in the plan is recorded at once: if any of it no longer fits, nothing is changed and you are told why.',
        notes: notes(context),
      }),
    ],
    fixed: proposal,
  },
  RejectUnwinding: {
    pages: (context) => [
      page(
        'Send the plan back',
        [reason('What has to be different?', 'HR reads this before proposing another plan.')],
        {
          say: 'Nothing is changed.',
          notes: notes(context),
        },
      ),
    ],
    fixed: proposal,
  },
};
