import type { Element } from '#libs/domain/ldp-participation/parts.js';
import { dayText } from '#libs/words/dates.js';
import { accreditingBodies, activityKinds, elementKinds } from '#libs/words/ldp-participation/marks.js';
import { answered, page, reason, taskOf, text } from '../shared/asking.js';
import { goneError } from '../shared/gone.js';
import type { FormContext, Forms, Option, Question } from '../types.js';
import { planNotes } from './notes.js';
import { accompanies, fileOf, isForHr, isOwn, seenIn, stepIs } from './seen.js';

const options = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, said]) => ({ value, text: said }));
const takesPart = (context: FormContext): boolean => accompanies(context) && stepIs(context, 'Participating', 'Paused');
const elementOf = (context: FormContext): Element => {
  const number = Number(taskOf(context).key.split('-').at(-1));
  const found = fileOf(context).elements.find(({ element }) => element === number);
  if (!found) throw goneError('The form is of an element of the plan.');
  return found;
};
const openElements = (context: FormContext): readonly Option[] =>
  fileOf(context)
    .elements.filter(({ standing }) => standing === 'open')
    .map(({ element, kind, due }) => ({ value: String(element), text: `${element}: ${elementKinds[kind]}, due on ${dayText(due)}` })); // prettier-ignore
const research: readonly Question[] = [
  text('question', 'What is the question of the project?', { missing: 'Enter the question of the project' }),
  { kind: 'person', name: 'sponsor', label: 'Who sponsors it?', hint: 'A senior leader who opens doors for it. Search by name.' }, // prettier-ignore
];
const training: readonly Question[] = [
  {
    kind: 'line',
    name: 'accreditation.title',
    label: 'Which accreditation does it lead to?',
    hint: 'Such as “NPQ Headship”',
  },
  {
    kind: 'one-of',
    name: 'accreditation.body',
    label: 'Whose accreditation is it?',
    missing: 'Choose whose accreditation it is',
    options: options(accreditingBodies),
  },
];

/** The development plan, activities, accreditations; pausing and leaving. */
export const takingPartForms = {
  AddPlanElement: {
    pages: (context, soFar) => {
      const kind = answered(soFar, 'kind');
      return [
        page(
          'Add to the development plan',
          [
            {
              kind: 'one-of',
              name: 'kind',
              label: 'What is it?',
              missing: 'Choose what it is',
              options: [
                {
                  value: 'training',
                  text: elementKinds.training,
                  hint: 'Training and activities that lead to an accreditation',
                },
                {
                  value: 'research',
                  text: elementKinds.research,
                  hint: 'A research and development project within the Trust',
                },
                { value: 'cv-interview', text: elementKinds['cv-interview'] },
              ],
            },
            text('description', 'What is to be done?', { missing: 'Enter what is to be done' }),
          ],
          { notes: planNotes(context) },
        ),
        page('Who sees to it, and by when', [
          { kind: 'person', name: 'owner', label: 'Who sees to it?', hint: 'The participant, or who arranges it. Search by name.' }, // prettier-ignore
          { kind: 'day', name: 'due', label: 'By when?', hint: 'The day on which they are asked what came of it' },
        ]),
        ...(kind === 'research' ? [page('The project', research)] : []),
        ...(kind === 'training' ? [page('The accreditation', training)] : []),
      ];
    },
    offered: takesPart,
  },
  CompletePlanElement: {
    pages: (context) => {
      const { kind } = elementOf(context);
      return [
        page(
          'Complete the element',
          [
            text('evidence', 'What shows that it is done?', { missing: 'Enter what shows that it is done' }),
            ...(kind === 'research'
              ? [text('findings', 'What did the project find?', { missing: 'Enter what the project found', rows: 10 })]
              : []),
          ],
          { notes: planNotes(context) },
        ),
      ];
    },
    fixed: (context) => ({ element: elementOf(context).element }),
  },
  DropPlanElement: {
    pages: (context) => [
      page('Drop an element of the plan', [
        {
          kind: 'one-of',
          name: 'element',
          label: 'Which one?',
          missing: 'Choose which one',
          as: 'number',
          options: openElements(context),
        },
        reason('Why?', 'It stays on record with the plan.'),
      ]),
    ],
    offered: (context) => takesPart(context) && openElements(context).length > 0,
    last: true,
  },
  RecordActivity: {
    pages: (context) => [
      page('Record an activity', [
        {
          kind: 'one-of',
          name: 'kind',
          label: 'What was it?',
          missing: 'Choose what it was',
          options: options(activityKinds),
        },
        { kind: 'day', name: 'from', label: 'First day' },
        { kind: 'day', name: 'to', label: 'Last day' },
        { kind: 'yes-no', name: 'ownTime', label: 'Was it in their own time?', missing: 'Choose whether it was in their own time' }, // prettier-ignore
        { kind: 'person', name: 'with', label: 'With whom?', hint: 'If it was somebody of the Trust. Search by name.', optional: true }, // prettier-ignore
        {
          kind: 'one-of',
          name: 'at',
          label: 'At which school?',
          optional: true,
          options: context.schools.map(({ id, name }) => ({ value: id, text: name })),
        },
        text('note', 'What came of it?', { optional: true }),
      ]),
    ],
    offered: takesPart,
  },
  AwardAccreditation: {
    pages: () => [
      page('Put an accreditation on record', [
        { kind: 'line', name: 'title', label: 'Which accreditation?', hint: 'Such as “NPQ Headship”' },
        {
          kind: 'one-of',
          name: 'body',
          label: 'Whose is it?',
          missing: 'Choose whose it is',
          options: options(accreditingBodies),
        },
        { kind: 'day', name: 'from', label: 'From when does it hold?' },
        {
          kind: 'day',
          name: 'expires',
          label: 'Until when?',
          hint: 'Leave it empty if it does not expire',
          optional: true,
        },
      ]),
    ],
    offered: (context) => isForHr(context) && seenIn(context) !== undefined,
  },
  VoidAccreditation: {
    pages: (context) => [
      page(
        'Void an accreditation',
        [
          {
            kind: 'one-of',
            name: 'accreditation',
            label: 'Which one?',
            missing: 'Choose which one',
            options: fileOf(context)
              .accreditations.filter(({ voided }) => !voided)
              .map(({ accreditation, body, from }) => ({ value: accreditation, text: `${accreditingBodies[body]}, from ${dayText(from)}` })), // prettier-ignore
          },
          reason('Why does it not hold?', 'It stays on record, and the person can read it.'),
        ],
        { say: 'A completion that rested on it is withdrawn, and everybody who was told of it is told so.' },
      ),
    ],
    offered: (context) => isForHr(context) && (seenIn(context)?.accreditations.some(({ voided }) => !voided) ?? false),
    last: true,
  },
  PauseParticipation: {
    pages: () => [
      page(
        'Pause',
        [
          {
            kind: 'one-of',
            name: 'because',
            label: 'Why?',
            missing: 'Choose why',
            options: [
              { value: 'parental', text: 'Parental leave or pregnancy', hint: 'It never counts against anybody.' },
              { value: 'sickness', text: 'Sickness or disability', hint: 'It never counts against anybody.' },
              { value: 'caring', text: 'Caring for somebody' },
              { value: 'work', text: 'The work at the school' },
              { value: 'other', text: 'Another reason' },
            ],
          },
          { kind: 'day', name: 'from', label: 'From which day?', hint: 'Today or earlier' },
          reason('What is there to say?', 'The person and HR alone can read it.'),
        ],
        { say: 'Nothing of the plan is asked meanwhile.' },
      ),
    ],
    offered: (context) => (isOwn(context) || isForHr(context)) && stepIs(context, 'Participating'),
  },
  ResumeParticipation: {
    pages: () => [page('Go on again', [], { say: 'The plan and its days count again from today.' })],
    offered: (context) => (isOwn(context) || isForHr(context)) && stepIs(context, 'Paused'),
  },
  RecordChangeOfSchool: {
    pages: () => [
      page('Record the change of school', [], {
        say: 'The directory has them at another school now. From today the Head and HR there accompany them.',
      }),
    ],
    offered: (context) => {
      const file = seenIn(context);
      const now = file && context.people.employer(file.person);
      return isForHr(context) && now !== undefined && now !== file?.school;
    },
  },
} satisfies Forms;
