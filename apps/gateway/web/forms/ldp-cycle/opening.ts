import { cutOffFor } from '#libs/domain/ldp-cycle/times.js';
import { panelProblems } from '#libs/domain/ldp-cycle/quorum.js';
import type { Member } from '#libs/domain/ldp-cycle/words.js';
import { nextOnOrAfter } from '#libs/kernel/month-day.js';
import { plus } from '#libs/kernel/calendar.js';
import type { StaffId } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { counted } from '#libs/words/numbers.js';
import { panelRuleTexts, recusedBecause } from '#libs/words/ldp-cycle/marks.js';
import { answered, facts, page, reason, table, text } from '../shared/asking.js';
import type { Answers, Checked, FormContext, Forms, Option, Question } from '../types.js';
import { candidateOptions, intakeOf, isForHr, isGoingOn, seenIn, sits, sitting, today } from './seen.js';

/** The joining days of the next two years. */
const joiningDays = (context: FormContext): readonly Option[] => {
  const { joins } = context.rules.ldp.intake;
  const first = nextOnOrAfter(today(context), joins);
  const second = nextOnOrAfter(plus(first, 'P1D'), joins);
  return [first, second].map((day) => ({
    value: day,
    text: dayText(day),
    hint: `For applications up to ${dayText(cutOffFor(day, context.rules))}`,
  }));
};
const schoolOf = (context: FormContext, staff: StaffId): string => {
  const school = context.people.employer(staff);
  return context.schools.find(({ id }) => id === school)?.name ?? 'No school';
};
/** Everybody of the Senior Leadership Team, with where they work. */
const leaders = (context: FormContext, but: readonly StaffId[]): readonly Option[] =>
  [...new Set(context.people.holders('SLT'))]
    .filter((staff) => !but.includes(staff))
    .map((staff) => ({ value: staff, text: context.nameOf(staff), hint: schoolOf(context, staff) }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en-GB'));
const asMember = (context: FormContext, staff: StaffId): Member => ({
  staff,
  school: context.people.employer(staff)!,
  leads: [],
});
/** The rules of the Trust for a panel, and whether these people keep them. */
const rulesKept =
  (context: FormContext) =>
  (answers: Answers): readonly Checked[] => {
    const { ladder: _, ...panel } = context.rules.ldp.panel;
    const { minimumAssessors, highestScore } = context.rules.ldp.assessment;
    const rules = { ...panel, minimumAssessors, highestScore };
    const chosen = (answered<readonly StaffId[]>(answers, 'members') ?? []).map((staff) => asMember(context, staff));
    const broken = panelProblems(chosen, rules);
    return (Object.keys(panelRuleTexts) as (keyof typeof panelRuleTexts)[]).map((rule) => ({
      text: panelRuleTexts[rule](rules),
      met: !broken.includes(rule),
    }));
  };
const panelNow = (context: FormContext) =>
  table(
    'The panel now',
    ['Member', 'Works at'],
    sitting(intakeOf(context).panel).map(({ staff }) => [context.nameOf(staff), schoolOf(context, staff)]),
  );
const withPanel = (context: FormContext) =>
  (seenIn(context)?.candidates ?? []).filter(({ standing }) => standing === 'with-panel');
const conflicts: readonly Option[] = (['line-manager', 'family', 'friend', 'other'] as const).map((value) => ({
  value,
  text: `${recusedBecause[value][0]!.toUpperCase()}${recusedBecause[value].slice(1)}`,
}));

/** Those whom the member may still judge, and why they are not to. */
const recusing = (context: FormContext, member: StaffId): readonly Question[] => {
  const { recusals = [] } = intakeOf(context).panel ?? {};
  const judged = withPanel(context).filter(
    ({ candidate }) => !recusals.some((one) => one.member === member && one.candidate === candidate),
  );
  return [
    ...(judged.length
      ? [
          {
            kind: 'one-of',
            name: 'candidate',
            label: 'Only for one candidate?',
            hint: 'Choose nobody if they sit no more at all',
            as: 'number',
            optional: true,
            options: candidateOptions(context, judged),
          } as const,
        ]
      : []),
    {
      kind: 'one-of',
      name: 'because',
      label: 'Why?',
      missing: 'Choose why',
      options: [...conflicts, { value: 'unavailable', text: 'They can’t serve' }],
    },
    reason('What is known of it?', 'HR and the CEO alone can read it.'),
  ];
};

/** HR opens an intake and sees to its panel; each member says whom they can not judge. */
export const openingForms = {
  OpenCycle: {
    pages: (context) => [
      page(
        'Open an intake of the programme',
        [
          { kind: 'one-of', name: 'joinsOn', label: 'When do they join?', missing: 'Choose when they join', options: joiningDays(context) }, // prettier-ignore
          { kind: 'number', name: 'capacity', label: 'How many places are there?', hint: `The Trust’s rules have ${context.rules.ldp.capacity}` }, // prettier-ignore
          {
            kind: 'lines',
            name: 'criteria',
            label: 'What is assessed?',
            hint: 'One criterion on each line; everybody of the intake is assessed on the same',
            rows: 6,
          },
        ],
        { say: 'Applications that wait for it come in by themselves. Next you choose the panel.' },
      ),
    ],
    begins: ({ rules }) => ({ capacity: rules.ldp.capacity }),
  },
  ChangeCapacity: {
    pages: (context) => [
      page('Change the number of places', [
        { kind: 'number', name: 'capacity', label: 'How many places are there?', hint: `There are ${intakeOf(context).capacity} now` }, // prettier-ignore
        reason('Why?', 'It stays on record.'),
      ]),
    ],
    offered: (context) => isForHr(context) && isGoingOn(context) && seenIn(context)?.status !== 'Running',
  },
  SetUpPanel: {
    pages: (context) => [
      page(
        'Set up the panel',
        [
          {
            kind: 'some-of',
            name: 'members',
            label: 'Who sits on the panel?',
            hint: 'Members of the Senior Leadership Team, from across the Trust',
            missing: 'Choose who sits on the panel',
            options: leaders(context, []),
          },
        ],
        { say: 'Each is asked whom of the applicants they know too well to judge.', check: rulesKept(context) },
      ),
    ],
  },
  AddPanelMember: {
    pages: (context) => [
      page(
        'Add a member to the panel',
        [
          {
            kind: 'one-of',
            name: 'member',
            label: 'Who sits on the panel too?',
            missing: 'Choose who sits on the panel too',
            options: leaders(
              context,
              sitting(intakeOf(context).panel).map(({ staff }) => staff),
            ),
          },
        ],
        { notes: panelNow(context) },
      ),
    ],
    offered: (context) => isForHr(context) && isGoingOn(context) && seenIn(context)?.panel !== undefined,
  },
  RecusePanelMember: {
    pages: (context, soFar) => {
      const member = answered<StaffId>(soFar, 'member');
      return [
        page(
          'Take a member off the panel, or off one candidate',
          [
            {
              kind: 'one-of',
              name: 'member',
              label: 'Who?',
              missing: 'Choose who',
              options: sitting(intakeOf(context).panel).map(({ staff }) => ({
                value: staff,
                text: context.nameOf(staff),
              })),
            },
          ],
          { notes: panelNow(context) },
        ),
        ...(member ? [page('Why they do not judge', recusing(context, member))] : []),
      ];
    },
    offered: (context) => isForHr(context) && isGoingOn(context) && sitting(seenIn(context)?.panel).length > 0,
    last: true,
  },
  DeclareInterests: {
    pages: (context) => [
      page(
        'Whom do you know too well to judge?',
        [
          {
            kind: 'rows',
            name: 'conflicts',
            label: 'Candidates in whom you have an interest',
            item: 'Candidate',
            // Whoever has declared before names somebody new.
            atLeast: context.task ? 0 : 1,
            atMost: 100,
            of: [
              {
                kind: 'one-of',
                name: 'candidate',
                label: 'Which candidate?',
                missing: 'Choose which candidate',
                as: 'number',
                options: candidateOptions(context, withPanel(context)),
              },
              { kind: 'one-of', name: 'because', label: 'Why?', missing: 'Choose why', options: conflicts },
            ],
          },
          text('detail', 'Do you want to say more?', { hint: 'HR and the CEO alone can read it.', optional: true }),
        ],
        {
          say: 'You do not judge those whom you name, and go on judging everybody else. Name nobody if there is nobody.',
          notes: table(
            'Who applied',
            ['Applicant', 'Works at'],
            withPanel(context).map(({ staff }) => [context.nameOf(staff), schoolOf(context, staff)]),
          ),
        },
      ),
    ],
    offered: (context) => sits(context) && withPanel(context).length > 0,
  },
} satisfies Forms;

/** How many places there are, and how many are taken. */
export const placesNotes = (context: FormContext) => {
  const { capacity, candidates, joinsOn, waitList } = intakeOf(context);
  const taken = candidates.filter(({ standing }) => ['offered', 'accepted', 'joined', 'ended'].includes(standing));
  return facts('The intake', {
    'Joins on': dayText(joinsOn),
    Places: counted(capacity, 'place'),
    'Offered or taken': String(taken.length),
    'On the wait-list': String(waitList.length),
  });
};
