import { dayText } from '#libs/words/dates.js';
import { meetingBodies } from '#libs/words/board-meeting/marks.js';
import { facts, onePage, page, reason } from '../shared/asking.js';
import type { FormContext, Forms, Question } from '../types.js';
import { draftOptions, forClerk, itemQuestion, itemText, laterMeetings, meetingOf, openItems, people, seenIn } from './seen.js'; // prettier-ignore

const sitting: readonly Question[] = [
  { kind: 'day', name: 'on', label: 'On which day?' },
  { kind: 'line', name: 'startsAt', label: 'At what time?', hint: 'Such as 17:30', width: 5 },
  { kind: 'line', name: 'place', label: 'Where?', hint: 'Name no person' },
];
const governing = ({ people: trust }: FormContext) =>
  (['Governor', 'CEO', 'SLT', 'Head'] as const).flatMap((role) => trust.holders(role));
const policyQuestion = (context: FormContext, free: boolean): Question => ({
  kind: 'one-of',
  name: 'policy',
  label: 'Which policy?',
  hint: 'Those whose draft waits for this body',
  missing: 'Choose which policy',
  options: draftOptions(context, free),
});
const agendaNotes = (context: FormContext) =>
  facts('The agenda', {
    'Papers by': dayText(meetingOf(context).papersBy),
    Items: meetingOf(context).items.map((item) => itemText(context, item)).join('; ') || 'None', // prettier-ignore
  });

/** From the calling of a meeting to its papers. */
export const callingForms = {
  ScheduleMeeting: {
    pages: (context) => [
      page('Schedule a meeting', [
        {
          kind: 'one-of',
          name: 'body',
          label: 'Who meets?',
          missing: 'Choose who meets',
          options: [
            { value: 'board', text: 'The Board' },
            { value: 'committee', text: 'A committee of the Board' },
          ],
        },
        ...sitting,
      ]),
      page(
        'Who sits?',
        [
          { kind: 'some-of', name: 'members', label: 'Members, the chair among them', missing: 'Choose the members', options: people(context, governing(context)) }, // prettier-ignore
          { kind: 'one-of', name: 'chair', label: 'Who chairs?', missing: 'Choose who chairs', options: people(context, governing(context)) }, // prettier-ignore
          { kind: 'person', name: 'clerk', label: 'Who takes the minutes?', hint: 'Search by name.' },
        ],
        { say: 'The chair confirms the minutes, so that the clerk is somebody else.' },
      ),
    ],
  },
  MoveMeeting: {
    ...onePage('Move the meeting', [...sitting, reason('Why?', 'Everybody who sits can read it.')], {
      say: 'Its agenda moves with it. Each policy on it shows whether the new date is in time.',
    }),
    begins: (context) => {
      const { on, startsAt, place } = meetingOf(context);
      return { on, startsAt, place };
    },
    offered: forClerk,
  },
  CancelMeeting: {
    asksForMeetings: true,
    pages: (context) => [
      page('Cancel the meeting', [
        laterMeetings(context, 'Which later meeting takes its agenda over?'),
        reason('Why?', 'Everybody who sits can read it.'),
      ]),
    ],
    offered: forClerk,
    last: true,
  },
  AddAgendaItem: {
    asksForMeetings: true,
    pages: (context) => [
      page('Put a policy on the agenda', [policyQuestion(context, true)], {
        say: `Papers are in by ${dayText(meetingOf(context).papersBy)}. ${meetingBodies[meetingOf(context).body] === 'the Board' ? 'The Board' : 'The committee'} decides on this very text.`,
      }),
    ],
    offered: (context) => forClerk(context) && seenIn(context)?.status === 'Scheduled',
  },
  RemoveAgendaItem: {
    asksForPolicies: true,
    pages: (context) => [
      page('Take a policy off the agenda', [itemQuestion(context, openItems(context), 'Which item?')]),
    ],
    offered: (context) => forClerk(context) && openItems(context).some(({ kind }) => kind === 'approval'),
  },
  SendPapers: {
    asksForPolicies: true,
    pages: (context) => [
      page('The papers are out', [], {
        say: 'You record that every member has the agenda and its papers.',
        notes: agendaNotes(context),
      }),
    ],
  },
  TakeChairsAction: {
    asksForMeetings: true,
    pages: (context) => [
      page('Take chair’s action', [policyQuestion(context, false)], {
        say: 'You approve this very text alone, because it can’t wait for the meeting. The meeting is asked to ratify it.',
      }),
    ],
    offered: (context) => seenIn(context)?.status === 'Scheduled' && seenIn(context)?.chair === context.caller.id,
  },
} satisfies Forms;
