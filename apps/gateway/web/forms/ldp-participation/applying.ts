import { dayText } from '#libs/words/dates.js';
import { counted } from '#libs/words/numbers.js';
import { onePage, page, reason, text } from '../shared/asking.js';
import type { FormContext, Forms } from '../types.js';
import { applicationNotes, intakeNow } from './notes.js';
import { applicationOf, fileOf, isOwn, stepIs } from './seen.js';

const application = (context: FormContext) => ({ application: applicationOf(context).number });
/** How long the Head has. */
const forwarding = ({ rules }: FormContext): string =>
  `Your Head can say something about it for ${counted(rules.ldp.endorsement.forwardAfterWorkingDays, 'working day')}, and cannot stop it: it goes to the panel in any case.`;

/** Somebody applies; their Head says a word; HR looks at a contract. */
export const applyingForms = {
  SubmitApplication: {
    pages: (context) => [
      page(
        'Apply to the Leadership Development Programme',
        [
          text('statement', 'Why do you want to take part, and what shows that you are ready?', {
            hint: 'Your Head, HR and the panel read it. Name what you led and what came of it.',
            rows: 15,
            missing: 'Enter why you want to take part',
          }),
        ],
        { say: `You can apply at any time. ${forwarding(context)}`, notes: intakeNow(context) },
      ),
    ],
  },
  WithdrawApplication: {
    pages: () => [
      page(
        'Withdraw your application',
        [text('reason', 'Why?', { hint: 'HR alone can read it. You can leave it out.', optional: true })],
        { say: 'A place that you have goes to the next on the wait-list. You can apply again at any time.' },
      ),
    ],
    offered: (context) =>
      isOwn(context) && stepIs(context, 'Submitted', 'WithPanel', 'WaitListed', 'Offered', 'Accepted', 'Deferred'),
    last: true,
  },
  EndorseApplication: {
    pages: (context) => [
      page(
        'Endorse the application',
        [text('comment', 'What do you want to say about it?', { hint: 'The applicant and the panel can read it.', optional: true })], // prettier-ignore
        { say: 'It goes to the panel.', notes: applicationNotes(context) },
      ),
    ],
    fixed: application,
  },
  CommentWithoutEndorsing: {
    pages: (context) => [
      page(
        'Comment without endorsing',
        [
          text('comment', 'What do you want to say about it?', {
            hint: 'The applicant and the panel can read it.',
            missing: 'Enter what you want to say about it',
          }),
        ],
        { say: 'It goes to the panel all the same: nobody has a veto.', notes: applicationNotes(context) },
      ),
    ],
    fixed: application,
  },
  DecideFixedTermQuestion: {
    pages: (context) => [
      page(
        'Does the contract stand in the way?',
        [
          {
            kind: 'one-of',
            name: 'decision',
            label: 'What do you decide?',
            missing: 'Choose what you decide',
            options: [
              { value: 'eligible', text: 'It does not: they may take part' },
              {
                value: 'not-eligible',
                text: 'It does: they may not take part',
                hint: 'The application ends with this.',
              },
            ],
          },
          reason('Why?', 'The applicant can read it, and it stays on record.'),
        ],
        {
          say: 'The policy opens the programme to permanent staff. The law gives fixed-term staff equal access to training, unless a difference is objectively justified. Take advice before you say no.',
          notes: applicationNotes(context),
        },
      ),
    ],
    fixed: application,
  },
  AcceptPlace: {
    pages: (context) => [
      page('Accept your place', [], {
        say: `You join on ${dayText(applicationOf(context).intake.joinsOn)}. Before that you are asked to acknowledge what you take on in your own time.`,
      }),
    ],
    fixed: application,
  },
  DeclinePlace: {
    ...onePage(
      'Decline your place',
      [text('reason', 'Why?', { hint: 'HR alone can read it. You can leave it out.', optional: true })],
      { say: 'It goes to the next on the wait-list at once. You can apply again at any time.' },
    ),
    fixed: application,
  },
  DeferEntry: {
    ...onePage(
      'Join a year later',
      [
        {
          kind: 'one-of',
          name: 'because',
          label: 'Why?',
          missing: 'Choose why',
          options: [
            { value: 'protected', text: 'Parental leave, pregnancy, sickness or disability', hint: 'It never counts against you.' }, // prettier-ignore
            { value: 'other', text: 'Another reason' },
          ],
        },
        text('reason', 'Do you want to say more?', { hint: 'HR alone can read it.', optional: true }),
      ],
      { say: 'Your place is kept for the next intake. Nothing is asked of you until then.' },
    ),
    fixed: application,
    offered: (context) => isOwn(context) && stepIs(context, 'Accepted', 'Deferred'),
  },
  AcknowledgeCommitment: {
    pages: (context) => [
      page('Acknowledge what you take on', [], {
        say: context.rules.ldp.commitment.text,
        notes: [],
      }),
    ],
    fixed: (context) => ({ ...application(context), version: context.rules.ldp.commitment.version }),
  },
  DecideJoining: {
    pages: (context) => [
      page(
        'Do they join?',
        [
          {
            kind: 'one-of',
            name: 'decision',
            label: 'What do you decide?',
            missing: 'Choose what you decide',
            options: [
              { value: 'join', text: 'They join' },
              { value: 'end', text: 'They do not join', hint: 'Their place goes to the next on the wait-list.' },
            ],
          },
          reason('Why?', `${context.nameOf(fileOf(context).person)} can read it, and it stays on record.`),
        ],
        { notes: applicationNotes(context) },
      ),
    ],
    fixed: application,
  },
} satisfies Forms;
