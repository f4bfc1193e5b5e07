import { addressed, serves, type Addressee, type SharedCommand } from '#libs/domain/process/index.js';
import type { CaseRole, SchoolId, StaffId } from '#libs/kernel/index.js';
import { timeText } from '#libs/words/dates.js';
import { instantAfter } from '#libs/kernel/calendar.js';
import type { CommandForm, FormContext } from '../types.js';
import { onePage, page, reason, taskOf, text } from './asking.js';
import { aWeekLater } from './times.js';

/** Whom a task is for, out of how the inbox writes it: `staff:<id>`, `<Role>` or `<Role>@<school>`. */
const addressee = (written: string): Addressee => {
  if (written.startsWith('staff:')) return { staff: written.slice('staff:'.length) as StaffId };
  const [role, school] = written.split('@') as [CaseRole, SchoolId | undefined];
  return { role, ...(school && { school }) };
};

/** Everybody who may answer the task now, but who has it. */
const couldAnswer = (context: FormContext): readonly StaffId[] => {
  const { addressedTo, excluded, claimedBy } = taskOf(context);
  const { people } = context;
  const to = addressedTo.map(addressee);
  const asked = to.flatMap((one) => ('staff' in one ? [one.staff] : people.holders(one.role, one.school)));
  return [...new Set(asked)]
    .filter((staff) => staff !== claimedBy && !excluded.includes(staff))
    .filter((staff) => people.employer(staff) !== undefined || people.rolesOf(staff).length > 0)
    .filter((staff) => to.some((one) => addressed(one, staff, people.rolesOf(staff))));
};

/** Whom only four eyes keep from the task: whose own case it is, or who has an interest, is never let in. */
const liftable = ({ barred = [], caller, ...context }: FormContext): readonly StaffId[] => {
  const never = [...barred, caller.id];
  return [...new Set(taskOf({ caller, ...context }).excluded)].filter((staff) => !never.includes(staff));
};
const byName = ({ nameOf }: FormContext, staff: readonly StaffId[]) =>
  staff
    .map((one) => ({ value: one, text: nameOf(one) }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en-GB'));

const theTask = (context: FormContext) => ({ task: taskOf(context).key });
const other = { normal: 'high', high: 'normal' } as const;
const isHr = (context: FormContext): boolean =>
  context.caller.roles.some((held) => serves(held, 'HR', taskOf(context).school));

/** Commands about documents, whose pages take files. */
export type CommandOfDocuments = 'AttachToTask' | 'AttachToApplication' | 'AttachToCase' | 'RemoveDocument';
/** What people can do with the tasks of every process, besides answering them. */
export const taskForms: Readonly<Record<Exclude<SharedCommand['type'], CommandOfDocuments>, CommandForm>> = {
  ClaimTask: {
    ...onePage('Take this task', [], { say: 'Until you put it back, nobody else can answer it.' }),
    fixed: theTask,
    direct: true,
    offered: (context) => taskOf(context).claimedBy !== context.caller.id,
  },
  ReleaseTask: {
    ...onePage('Put this task back', [], { say: 'Somebody else can take it then.' }),
    fixed: theTask,
    direct: true,
    offered: (context) => taskOf(context).claimedBy !== null,
  },
  HandOverTask: {
    pages: (context) => [
      page(
        'Hand this task over',
        [
          {
            kind: 'one-of',
            name: 'to',
            label: 'To whom?',
            missing: 'Choose to whom you hand it over',
            options: byName(context, couldAnswer(context)),
          },
          text('reason', 'Why?', { hint: 'Whoever sees the whole case can read it in the timeline.', optional: true }),
        ],
        { say: 'They have it from then on. Named here is who may answer it now.' },
      ),
    ],
    fixed: theTask,
    direct: true,
    offered: (context) => couldAnswer(context).length > 0,
  },
  CommentOnTask: {
    ...onePage('Add a comment', [text('comment', 'Your comment')], {
      say: 'Whoever sees the whole case can read it in the timeline.',
    }),
    fixed: theTask,
    direct: true,
  },
  RescheduleTask: {
    pages: (context) => [
      page(
        'Change the due date',
        [
          {
            kind: 'moment',
            name: 'due',
            label: 'New due date and time',
            hint: `In the future, and not after ${timeText(instantAfter(context.at, 'P1Y'))}`,
          },
          reason('Why is it moved?'),
        ],
        { say: 'Reminders follow the new date.' },
      ),
    ],
    fixed: theTask,
    begins: (context) => {
      const due = taskOf(context).dueAt;
      return { due: aWeekLater(due && due > context.at ? due : context.at, context) };
    },
    direct: true,
    offered: isHr,
  },
  PrioritiseTask: {
    pages: (context) => [
      page('Change the priority', [], {
        say:
          taskOf(context).priority === 'high'
            ? 'The task goes back among the others in people’s inboxes.'
            : 'The task comes before the others in people’s inboxes.',
      }),
    ],
    fixed: (context) => ({ ...theTask(context), priority: other[taskOf(context).priority] }),
    direct: true,
    offered: isHr,
  },
  OverrideExclusion: {
    pages: (context) => [
      page(
        'Let somebody answer this task',
        [
          {
            kind: 'one-of',
            name: 'staff',
            label: 'Whom?',
            missing: 'Choose whom you let answer it',
            options: byName(context, liftable(context)),
          },
          reason('Why?', 'It stays on record.'),
        ],
        {
          say: 'They took an earlier part in it, so that somebody else is to answer. Only the CEO can make an exception.',
        },
      ),
    ],
    fixed: theTask,
    offered: (context) => context.caller.roles.some(({ role }) => role === 'CEO') && liftable(context).length > 0,
  },
};
