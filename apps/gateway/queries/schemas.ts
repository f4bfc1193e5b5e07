import { z } from 'zod';
import { instantText } from '#libs/domain/process/index.js';
import { processes } from '#libs/domain/registry.js';

const names = Object.keys(processes) as [string, ...string[]];
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,120}$/);
const limit = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(200))
  .default(50)
  .meta({ description: 'How many, 1 to 200; 50 when left out.' });
const cursor = z.string().max(1000).optional().meta({ description: 'The `next` of the page before.' });
export const paging = { limit, cursor };

/** What the queries take, field by field; anything else is refused. */
export const casesQuery = z.strictObject({
  process: z.enum(names).optional(),
  status: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/)
    .optional(),
  school: id.optional(),
  open: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  ...paging,
});
export const caseQuery = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .optional()
    .meta({ description: 'The case as it was at this version.' }),
});
export const timelineQuery = z.strictObject({
  clause: z
    .string()
    .min(3)
    .max(200)
    .optional()
    .meta({ description: 'Only what this clause asks for, or any clause that begins so, such as `002 §Secondment`.' }),
  ...paging,
});
export const tasksQuery = z.strictObject({
  of: z
    .enum(['me', 'school'])
    .default('me')
    .meta({ description: 'Your own tasks, or all open tasks of the schools that you oversee.' }),
  process: z.enum(names).optional(),
  school: id.optional(),
  claimed: z.enum(['me', 'nobody', 'others']).optional().meta({ description: 'Who has taken the task.' }),
  dueBefore: instantText.optional().meta({ description: 'Only what is due before this instant.' }),
  priority: z.enum(['normal', 'high']).optional(),
  q: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'One line of text')
    .transform((text) => text.split(/\s+/))
    .optional()
    .meta({ description: 'Parts of words of the title, in any case; each must be there.' }),
  ...paging,
});
export const noQuery = z.strictObject({});

const instant = z.iso.datetime();
const pack = z.object({ id: z.string(), version: z.int() });
const counted = pack.extend({ since: z.int().nullable() }).meta({
  description:
    'The bank holidays by which working days were counted, and the version that has come since; what was counted stays.',
});
const role = z.object({ role: z.string(), school: z.string().optional() });
const actor = z.object({
  kind: z.enum(['person', 'process', 'service']),
  id: z.string().optional(),
  onBehalfOf: z.string().optional(),
});
const pageSchema = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

/** What they answer. */
export const caseItem = z
  .object({
    case: z.string(),
    version: z.int(),
    process: z.string(),
    status: z.string(),
    title: z.string(),
    school: z.string(),
    open: z.boolean(),
    pack,
    openedAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'CaseItem' });
export const taskItem = z
  .object({
    case: z.string(),
    key: z.string(),
    version: z.int(),
    process: z.string(),
    school: z.string(),
    title: z.string(),
    clause: z.string(),
    answers: z.array(z.object({ command: z.string(), path: z.string() })),
    addressedTo: z.array(z.string()),
    lifted: z.array(z.string()).meta({ description: 'For whom the CEO has lifted four eyes.' }),
    claimedBy: z.string().nullable(),
    priority: z.enum(['normal', 'high']),
    dueAt: instant.nullable(),
    overdue: z.boolean(),
    openedAt: instant,
    forMe: z.boolean(),
  })
  .meta({ id: 'TaskItem', description: '`version` is what If-Match takes.' });
export const timelineEntry = z
  .object({
    version: z.int(),
    type: z.string(),
    at: instant,
    actor,
    roles: z.array(role),
    clause: z.string(),
    pack,
    calendar: counted.optional(),
    cause: z.string().optional(),
    data: z.record(z.string(), z.unknown()),
    texts: z
      .record(z.string(), z.string().nullable())
      .meta({ description: 'Personal texts by field; null when it is not for you, or erased.' }),
  })
  .meta({ id: 'TimelineEntry', description: 'Who did what, when, why, in which role and under which clause.' });

export const stepItem = z
  .object({
    number: z.int(),
    name: z.string(),
    clause: z.string(),
    state: z.enum(['done', 'current', 'ahead']),
    enteredAt: instant.optional(),
    days: z.int().optional().meta({ description: 'Whole days in the step so far, every visit counted.' }),
    owners: z.array(z.string()).optional().meta({ description: 'Whose open tasks it waits for.' }),
    nextDeadline: instant.nullable().optional(),
    late: z.boolean().optional(),
  })
  .meta({ id: 'Step', description: 'The gate, number 0, or one of the five steps of the policy.' });

export const policyWarning = z
  .object({
    policy: z.string(),
    reference: z.string(),
    title: z.string(),
    warning: z.enum(['overdue', 'newer-version']),
    due: z.string().optional(),
    since: z.string().optional(),
  })
  .meta({
    id: 'PolicyWarning',
    description: 'What is to be known of a policy that the case stands on; the case goes on.',
  });

export const casesAnswer = pageSchema(caseItem).meta({ id: 'Cases' });
export const caseAnswer = caseItem
  .extend({
    view: z.enum(['whole', 'panel', 'part']),
    tasks: z.array(taskItem),
    steps: z.array(stepItem),
    warnings: z.array(policyWarning),
    state: z.record(z.string(), z.unknown()),
  })
  .meta({
    id: 'Case',
    description: '`view` says whether this is the whole case, what its panel needs, or your own part of it.',
  });
export const timelineAnswer = pageSchema(timelineEntry).meta({ id: 'Timeline' });
export const tasksAnswer = pageSchema(taskItem).meta({ id: 'Tasks' });
export const meAnswer = z
  .object({
    kind: z.enum(['person', 'service']),
    id: z.string(),
    name: z.string().optional(),
    school: z.string().optional(),
    roles: z.array(role).optional(),
    scopes: z.array(z.string()).optional(),
    at: instant,
  })
  .meta({ id: 'Me' });
export const appointmentAnswer = z
  .object({
    appointment: z.string(),
    revision: z.int(),
    case: z.string(),
    staff: z.string(),
    name: z.string().optional(),
    school: z.string(),
    releasedBy: z.string(),
    title: z.string(),
    startsOn: z.iso.date(),
    voided: z.boolean(),
    changedAt: instant,
  })
  .meta({ id: 'Appointment', description: '`name` only with the scope appointments:names, or for HR.' });
export const commandAnswer = z
  .object({
    case: z.string(),
    version: z.int(),
    events: z.array(z.object({ type: z.string(), version: z.int(), at: instant })),
    repeated: z.boolean(),
  })
  .meta({ id: 'CommandAnswer', description: '`repeated` when this is the first answer again.' });
export const problemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    refusal: z.string().optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    clause: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
