import { fitting } from '#libs/domain/board-meeting/fitting.js';
import type { Item } from '#libs/domain/board-meeting/state.js';
import { itemKinds, outcomes, quorumText } from '#libs/words/board-meeting/marks.js';
import { capital } from '#libs/words/numbers.js';
import { answered, facts, page, table } from '../shared/asking.js';
import type { Answers, FormContext, Forms, Question } from '../types.js';
import { itemQuestion, itemText, laterMeetings, meetingOf, openItems, people } from './seen.js';

const chosen = (context: FormContext, soFar: Answers): Item | undefined =>
  openItems(context).find(({ item }) => item === answered(soFar, 'item'));
const outcomeQuestion = (item: Item | undefined): Question => ({
  kind: 'one-of',
  name: 'outcome',
  label: 'What was decided?',
  missing: 'Choose what was decided',
  options: fitting[item?.kind ?? 'approval'].map((value) => ({ value, text: capital(outcomes[value]) })),
});
const reviewed: Question = {
  kind: 'yes-no',
  name: 'contentReviewed',
  label: 'Was the content reviewed, and not the wording alone?',
  missing: 'Choose whether the content was reviewed',
};
const amendments: Question = { kind: 'number', name: 'amendments', label: 'How many amendments?' };
/** What else is asked, by what was decided. */
const more = (context: FormContext, soFar: Answers): readonly Question[] => {
  const outcome: string = answered(soFar, 'outcome') ?? '';
  switch (outcome) {
    case 'approved':
      return [reviewed];
    case 'approved-subject-to':
      return [amendments, reviewed];
    case 'deferred':
      return [laterMeetings(context, 'To which meeting?')];
    default:
      return [];
  }
};
const present = (context: FormContext) => meetingOf(context).attendance?.present ?? [];
const quorumNotes = (context: FormContext) => {
  const { attendance } = meetingOf(context);
  return facts('Who came', { Quorum: attendance && quorumText(attendance.quorum) });
};

/** The meeting itself, and its minutes. */
export const sittingForms = {
  RecordAttendance: {
    pages: (context) => [
      page('Who came?', [
        {
          kind: 'some-of',
          name: 'present',
          label: 'Which members came?',
          missing: 'Choose who came',
          options: people(context, meetingOf(context).members),
        },
      ]),
    ],
    begins: (context) => ({ present: present(context) }),
  },
  DecideItem: {
    asksForMeetings: true,
    asksForPolicies: true,
    pages: (context, soFar) => [
      page('Which item?', [itemQuestion(context, openItems(context), 'Which item?')], { notes: quorumNotes(context) }),
      page('What was decided?', [
        outcomeQuestion(chosen(context, soFar)),
        { kind: 'line', name: 'minuteRef', label: 'Reference of the minute', hint: 'Such as B/12', width: 20 },
      ]),
      page('The decision', [
        ...more(context, soFar),
        {
          kind: 'some-of',
          name: 'withdrew',
          label: 'Who left the room for this item?',
          hint: 'Whoever has an interest in it is not counted',
          optional: true,
          options: people(context, present(context)),
        },
      ]),
    ],
  },
  ConfirmMinutes: {
    asksForPolicies: true,
    pages: (context) => [
      page('Confirm the minutes', [], {
        say: 'You confirm as chair that this is what the meeting decided.',
        notes: [
          ...quorumNotes(context),
          ...table(
            'Decisions',
            ['Item', 'About', 'Decided', 'Minute'],
            meetingOf(context).items.map((item) => [
              itemText(context, item),
              itemKinds[item.kind],
              item.decided ? capital(outcomes[item.decided.outcome]) : '',
              item.decided?.minuteRef ?? '',
            ]),
          ),
        ],
      }),
    ],
  },
} satisfies Forms;
