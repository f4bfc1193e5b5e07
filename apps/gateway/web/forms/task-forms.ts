import type { CommandForm, FormContext, Forms, Question } from './types.js';

const why = (label: string): Question => ({ kind: 'text', name: 'reason', label });
const aboutTask = ({ task }: FormContext) => ({ task: task?.key });
const form = (title: string, questions: readonly Question[], more: Partial<CommandForm> = {}): CommandForm => ({
  pages: () => [{ title, questions }],
  fixed: aboutTask,
  direct: true,
  ...more,
});
const priorities: readonly Question[] = [
  {
    kind: 'one-of',
    name: 'priority',
    label: 'Priority of this task',
    options: [
      { value: 'high', text: 'High', hint: 'It comes before the others in the lists of those whom it is for.' },
      { value: 'normal', text: 'Normal' },
    ],
  },
];

/** Whom the CEO may let answer: those whom the task names as having had a part in it before. */
const excludedFrom = ({ task, nameOf }: FormContext): readonly Question[] => {
  const options = (task?.excluded ?? []).map((staff) => ({ value: staff, text: nameOf(staff) }));
  return [
    { kind: 'one-of', name: 'staff', label: 'Who may answer this task after all?', options },
    why('Why is nobody else to answer it?'),
  ];
};

/** What people can do with the tasks of every process, besides answering them. */
export const taskForms: Forms = {
  ClaimTask: form('Take this task', []),
  ReleaseTask: form('Put this task back', []),
  HandOverTask: form('Hand this task over', [
    { kind: 'person', name: 'to', label: 'Who is to do it?', hint: 'It has to be somebody whom the task is for.' },
    { kind: 'text', name: 'reason', label: 'Reason', optional: true },
  ]),
  CommentOnTask: form('Add a comment', [
    {
      kind: 'text',
      name: 'comment',
      label: 'Your comment',
      hint: 'Everybody who sees the whole case can read it in the timeline.',
    },
  ]),
  RescheduleTask: form(
    'Change the due date',
    [{ kind: 'moment', name: 'due', label: 'When is it due?' }, why('Why does the date change?')],
    { begins: ({ task }) => (task?.dueAt ? { due: task.dueAt } : {}) },
  ),
  PrioritiseTask: form('Change the priority', priorities, {
    begins: ({ task }) => (task ? { priority: task.priority } : {}),
  }),
  OverrideExclusion: form('Let somebody answer this task', [], {
    pages: (context) => [{ title: 'Let somebody answer this task', questions: excludedFrom(context) }],
  }),
};
