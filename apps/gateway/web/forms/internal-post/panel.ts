import type { Asked } from '#libs/domain/internal-post/panel/panel-members.js';
import type { StaffId } from '#libs/kernel/index.js';
import { listed } from '#libs/words/numbers.js';
import { answered, page, reason, table } from '../shared/asking.js';
import { postOf, seenIn, isForHr, statusIs } from '../shared/post-seen.js';
import type { Answers, FormContext, Forms, Question } from '../types.js';
import { checkPanel } from './panel-rules.js';

const memberQuestions: readonly Question[] = [
  { kind: 'person', name: 'staff', label: 'Who', missing: 'Search for somebody, and choose them' },
  { kind: 'yes-no', name: 'chair', label: 'Chairs the panel' },
  { kind: 'yes-no', name: 'sifts', label: 'Sifts the applications' },
];
/** Whoever is named so far; an empty line names nobody. */
const named = (lines: readonly Partial<Asked>[]): readonly Asked[] =>
  lines.flatMap(({ staff, chair = false, sifts = false }) => (staff ? [{ staff, chair, sifts }] : []));

const sitting = (context: FormContext) => {
  const { panel } = postOf(context);
  return (panel?.members ?? []).filter(({ staff }) => !panel?.recused.some((one) => one.staff === staff));
};
const yes = (is: boolean, word: string) => (is ? [word] : []);
const members = (context: FormContext) =>
  table(
    'The panel now',
    ['Member', 'Part'],
    sitting(context).map(({ staff, chair, sifts }) => [
      context.nameOf(staff),
      [...yes(chair, 'Chairs'), ...yes(sifts, 'Sifts')].join(', ') || 'Member',
    ]),
  );
/** Whose marks and scores were taken off, or still count until an interest becomes known. */
const removable = (context: FormContext): readonly StaffId[] => {
  const left = (postOf(context).panel?.recused ?? []).filter(({ because }) => because === 'unavailable');
  return [...sitting(context), ...left].map(({ staff }) => staff);
};

const chairNow = (context: FormContext): string => {
  const chairs = sitting(context).filter(({ chair }) => chair);
  const names = listed(chairs.map(({ staff }) => context.nameOf(staff)));
  return names
    ? `${names} chairs now. To give somebody else the chair, first say of ${names} that they do not chair.`
    : 'Nobody chairs now.';
};

/** True for who sits on the panel now. */
export const onPanel = (context: FormContext): boolean =>
  seenIn(context)?.panel !== undefined && sitting(context).some(({ staff }) => staff === context.caller.id);

/** Step 3: who sits on the panel. Interests are declared in a file of their own. */
export const panelForms = {
  SetUpPanel: {
    pages: (context) => [
      page(
        'The panel',
        [
          {
            kind: 'rows',
            name: 'members',
            label: 'Members',
            item: 'Member',
            of: memberQuestions,
            atLeast: 1,
            atMost: 12,
            fresh: { chair: false, sifts: false },
          },
        ],
        {
          say: 'Check the rules before you go on: the panel can’t be set up while one of them is not met.',
          check: (answers: Answers) => checkPanel(context, named(answered(answers, 'members') ?? [])),
        },
      ),
    ],
    begins: ({ rules }) => ({
      members: Array.from({ length: rules.internalPost.panel.minimumMembers }, (_, i) => ({
        chair: i === 0,
        sifts: i < rules.internalPost.panel.minimumSifters,
      })),
    }),
  },
  AddPanelMember: {
    pages: (context) => [
      page(
        'Add a member, or change one',
        [
          { kind: 'person', name: 'staff', label: 'Who', missing: 'Search for somebody, and choose them' },
          {
            kind: 'yes-no',
            name: 'chair',
            label: 'Do they chair the panel?',
            missing: 'Choose whether they chair the panel',
            hint: chairNow(context),
          },
          {
            kind: 'yes-no',
            name: 'sifts',
            label: 'Do they sift the applications?',
            missing: 'Choose whether they sift the applications',
          },
        ],
        {
          say: 'Name a member again to change their part, or to take in their latest training. Somebody who joins has not heard the interviews held before.',
          notes: members(context),
          check: (answers: Answers) => checkPanel(context, named([answers as Partial<Asked>]), sitting(context)),
        },
      ),
    ],
    begins: () => ({ chair: false, sifts: false }),
    offered: (context) =>
      isForHr(context) &&
      statusIs(context, 'Advertised', 'Sifting', 'Interviewing', 'Deciding') &&
      postOf(context).panel !== undefined,
  },
  RecusePanelMember: {
    pages: (context) => [
      page(
        'Take a member off the panel',
        [
          {
            kind: 'one-of',
            name: 'staff',
            label: 'Who leaves the panel?',
            missing: 'Choose who leaves the panel',
            options: removable(context).map((staff) => ({ value: staff, text: context.nameOf(staff) })),
          },
          {
            kind: 'one-of',
            name: 'because',
            label: 'Why can’t they go on?',
            missing: 'Choose why they can’t go on',
            options: [
              {
                value: 'conflict',
                text: 'They have an interest in an applicant',
                hint: 'What they marked or scored does not count any more.',
              },
              { value: 'unavailable', text: 'They can’t serve', hint: 'What they marked or scored still counts.' },
            ],
          },
          reason('What is the reason in full?'),
        ],
        { say: 'Whoever has an interest takes no further part in this post.' },
      ),
    ],
    offered: (context) =>
      isForHr(context) &&
      statusIs(context, 'Advertised', 'Sifting', 'Interviewing', 'Deciding', 'Frozen') &&
      removable(context).length > 0,
  },
} satisfies Forms;
