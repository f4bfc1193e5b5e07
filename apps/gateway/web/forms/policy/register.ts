import { dayText } from '#libs/words/dates.js';
import { counted } from '#libs/words/numbers.js';
import { linkKinds } from '#libs/words/policy/marks.js';
import { dateText } from '#libs/words/policy/dates.js';
import { answered, facts, onePage, page, reason } from '../shared/asking.js';
import type { Answers, FormContext, FormPage, Forms, Question } from '../types.js';
import { isPerson, ownerPerson, ownerQuestions, ownerText, responsibleNow } from './responsible.js';
import { forHr, isLive, optionsOf, otherPolicy, policyOf, schoolName, schoolsQuestion, seenIn } from './seen.js';

const months: Question = {
  kind: 'number',
  name: 'months',
  label: 'How many months lie between its reviews?',
  hint: 'Leave it empty to go by its document, or else by the Trust’s rules',
  optional: true,
};
const ownerPages = (soFar: Answers): readonly FormPage[] => [
  page('Who is responsible for it?', ownerQuestions()),
  ...(isPerson(soFar) ? [page('Who owns it?', [ownerPerson])] : []),
];
const ofSchools = (soFar: Answers): boolean => answered<string>(soFar, 'scope.of') === 'schools' || (answered<{ of?: string }>(soFar, 'scope')?.of === 'schools'); // prettier-ignore
const responsibleNotes = (context: FormContext) => {
  const { owner, authoriser } = policyOf(context);
  return facts('Today', { Owner: ownerText(context, owner), Authoriser: authoriser });
};
const dueNotes = (context: FormContext) => {
  const { due, counting } = policyOf(context);
  return facts('Today', {
    'Next review': due && dayText(due.due.due),
    'Months of its own': counting?.ownMonths ? counted(counting.ownMonths, 'month') : undefined,
    'Months that its document states': counting?.stated && counted(counting.stated.value, 'month'),
    'Date that its document prints': counting?.printed && dateText(counting.printed.value),
  });
};

/** HR keeps the register. */
export const registerForms = {
  RegisterPolicy: {
    pages: (context, soFar) => [
      page('Register a policy', [
        { kind: 'line', name: 'title', label: 'What is it called?' },
        { kind: 'line', name: 'reference', label: 'What is its number in the Trust’s register?', hint: 'Clauses name it by this, such as 000', width: 10, optional: true }, // prettier-ignore
        { kind: 'yes-no', name: 'referenced', label: 'Do you have its text?', yes: 'No: another policy names it, and its text is missing', no: 'Yes', missing: 'Choose whether you have its text' }, // prettier-ignore
      ]),
      page('For whom does it hold?', [
        {
          kind: 'one-of',
          name: 'scope.of',
          label: 'For whom does it hold?',
          missing: 'Choose for whom it holds',
          options: [
            { value: 'trust', text: 'The whole Trust' },
            { value: 'schools', text: 'Some schools, each of which adopts it for itself' },
          ],
        },
      ]),
      ...(ofSchools(soFar)
        ? [page('Which schools?', [{ ...schoolsQuestion(context, 'scope.schools', 'Which schools?', 'Each is asked whether it adopts the policy'), missing: 'Choose at least one school' } as Question])] // prettier-ignore
        : []),
      ...ownerPages(soFar),
      page('How often is it reviewed?', [months]),
    ],
    begins: () => ({ referenced: false }),
  },
  ChangeResponsibility: {
    pages: (context, soFar) => {
      const [first, ...rest] = ownerPages(soFar);
      return [{ ...first!, notes: responsibleNotes(context) }, ...rest];
    },
    begins: (context) => responsibleNow(policyOf(context)),
    offered: forHr,
  },
  ChangeCadence: {
    pages: (context) => [
      page('Change how often it is reviewed', [months, reason('Why?', 'It stays on record.')], {
        notes: dueNotes(context),
      }),
    ],
    offered: forHr,
  },
  RecordAdoption: {
    pages: () => [
      page(
        'Record that it was approved',
        [
          { kind: 'line', name: 'approvedOn.value', label: 'When was it approved?', hint: 'As precisely as it is known: 2022-07-14, 2022-07 or 2022', width: 10 }, // prettier-ignore
          { kind: 'one-of', name: 'approvedOn.precision', label: 'How precisely is that known?', missing: 'Choose how precisely it is known', options: optionsOf({ day: 'to the day', month: 'to the month', year: 'to the year' }) }, // prettier-ignore
          { kind: 'one-of', name: 'body', label: 'Who approved it?', missing: 'Choose who approved it', options: optionsOf({ board: 'the Board', committee: 'a committee of the Board', CEO: 'the CEO' }) }, // prettier-ignore
          { kind: 'line', name: 'minuteRef', label: 'Reference of the minute', optional: true, width: 20 },
        ],
        { say: 'For a text that was approved before it came here. From then on it is in force.' },
      ),
    ],
  },
  RecordAdoptionAtSchool: {
    pages: (context) => [
      page(
        'Does your school adopt it?',
        [
          { kind: 'yes-no', name: 'adopted', label: 'Does the school adopt the policy?', missing: 'Choose whether the school adopts it' }, // prettier-ignore
          { ...reason('Why not?', 'Needed where the school does not adopt it.'), optional: true },
        ],
        { notes: facts('The school', { School: schoolName(context, schoolOf(context)) }) },
      ),
    ],
    fixed: (context) => ({ school: schoolOf(context) }),
    offered: (context) => ownSchools(context).length > 0,
  },
  WithdrawPolicy: {
    asksForPolicies: true,
    pages: (context) => [
      page(
        'Withdraw the policy',
        [
          reason('Why?', 'It stays on record.'),
          otherPolicy(context, 'replacedBy', 'Does another policy take its place?', true),
        ],
        { say: 'It holds no more from today on, and nobody is asked to review it.' },
      ),
    ],
    offered: forHr,
    last: true,
  },
  LinkPolicy: {
    asksForPolicies: true,
    pages: (context) => [
      page('Link another policy', [
        otherPolicy(context, 'policy', 'Which policy?'),
        { kind: 'one-of', name: 'kind', label: 'What is it to this one?', missing: 'Choose what it is to this one', options: Object.entries(linkKinds).map(([value, said]) => ({ value, text: `This one ${said} it` })) }, // prettier-ignore
      ]),
    ],
    offered: forHr,
  },
  UnlinkPolicy: {
    asksForPolicies: true,
    pages: (context) => [
      page('Take a link away', [
        {
          kind: 'one-of',
          name: '_link',
          label: 'Which link?',
          missing: 'Choose which link',
          aside: true,
          options: (policyOf(context).links ?? []).map(({ policy, kind }) => ({
            value: `${kind} ${policy}`,
            text: `This one ${linkKinds[kind]} ${context.policies?.find((one) => one.policy === policy)?.title ?? 'a policy that is withdrawn'}`,
            gives: { policy, kind },
          })),
        },
      ]),
    ],
    offered: (context) => forHr(context) && (seenIn(context)?.links ?? []).length > 0,
  },
  TakeDocument: {
    ...onePage(
      'Supply the document',
      [
        {
          kind: 'content',
          name: 'hash',
          label: 'Document',
          hint: 'Plain text, Markdown, DOCX or PDF. Without macros.',
          missing: 'Choose the document',
          described: true,
        },
      ],
      { say: 'It is read at once. What contradicts itself or is missing comes to you as findings.' },
    ),
    offered: (context) => forHr(context) && !seenIn(context)?.review,
  },
} satisfies Forms;

function ownSchools(context: FormContext) {
  const { scope } = seenIn(context) ?? {};
  const mine = context.caller.roles.filter(({ role }) => role === 'Head').map(({ school }) => school);
  if (!isLive(context) || scope?.of !== 'schools' || !seenIn(context)?.inForce) return [];
  return scope.schools.filter((school) => mine.includes(school));
}
/** The school of the task, or that of the Head who answers anew. */
function schoolOf(context: FormContext) {
  const asked = context.task?.key.slice('adopt-at-'.length);
  const found = ownSchools(context).find((school) => school === asked) ?? ownSchools(context)[0];
  if (!found) throw new Error('The form is of a school that may adopt the policy.');
  return found;
}
