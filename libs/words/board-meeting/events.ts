import type { BoardMeetingEvent } from '../../domain/board-meeting/events.js';
import { dayText } from '../dates.js';
import { counted } from '../numbers.js';
import { ifTold, type Tellers } from '../telling.js';
import { meetingBodies, outcomes } from './marks.js';

const numbered = (item: number | undefined): string => ifTold(item, (it) => ` ${it}`);
const onDay = (day: Parameters<typeof dayText>[0] | undefined): string => ifTold(day, (it) => ` on ${dayText(it)}`);

/** What happened to a meeting, in a sentence for each event. */
export const boardMeetingTellers: Tellers<BoardMeetingEvent> = {
  MeetingScheduled: ({ by: staff, body, on, startsAt }, { by }) => {
    const what = `a meeting of ${body ? meetingBodies[body] : 'the Board'}${onDay(on)}${ifTold(startsAt, (time) => `, ${time}`)}`;
    return by(staff, `scheduled ${what}`, `There is ${what}`);
  },
  MeetingMoved: ({ by: staff, from, on }, { by }) => {
    const what = `${ifTold(from, (day) => ` from ${dayText(day)}`)}${ifTold(on, (day) => ` to ${dayText(day)}`)}`;
    return by(staff, `moved the meeting${what}`, `The meeting was moved${what}`);
  },
  MeetingCancelled: ({ by: staff, to }, { by }) => {
    const what = to ? ', and put its agenda off to a later one' : '';
    return by(staff, `cancelled the meeting${what}`, `The meeting was cancelled${what}`);
  },
  AgendaItemAdded: ({ by: staff, item, late }, { by }) => {
    const what = `a policy on the agenda as item${numbered(item)}${late ? ', after the papers were due' : ''}`;
    return by(staff, `put ${what}`, `There is ${what}`);
  },
  AgendaItemRemoved: ({ by: staff, item }, { by }) =>
    by(
      staff,
      `took this off the agenda: item${numbered(item)}`,
      `This was taken off the agenda: item${numbered(item)}`,
    ),
  AgendaItemCarriedOver: ({ item, kind }) =>
    `From an earlier meeting there came${kind === 'chairs-action' ? ', to be ratified,' : ''} item${numbered(item)}.`,
  PapersSent: ({ by: staff, late }, { by }) => {
    const what = late ? ', late' : '';
    return by(staff, `sent the papers${what}`, `The papers were sent${what}`);
  },
  AttendanceRecorded: ({ by: staff, quorum }, { by }) => {
    const what = ifTold(
      quorum,
      ({ present, members, needed }) =>
        `: ${present} of ${counted(members, 'member')}, ${present >= needed ? 'a quorum' : `no quorum, as ${needed} have to be there`}`,
    );
    return by(staff, `recorded who came${what}`, `It was recorded who came${what}`);
  },
  ItemDecided: ({ item, outcome, amendments, minuteRef }) =>
    `The meeting decided on item${numbered(item)}: ${outcome ? outcomes[outcome] : 'it is on record'}${ifTold(amendments, (number) => ` (${number} of them)`)}${ifTold(minuteRef, (it) => `, minute ${it}`)}.`,
  ChairsActionTaken: ({ by: staff, item }, { by }) =>
    by(
      staff,
      `approved this as chair, to be ratified at the meeting: item${numbered(item)}`,
      `The chair approved this, to be ratified at the meeting: item${numbered(item)}`,
    ),
  MinutesConfirmed: ({ by: staff }, { by }) => by(staff, 'confirmed the minutes', 'The minutes were confirmed'),
  TaskEscalated: ({ to }) =>
    to === 'Governor' ? 'A task is late: the governors were asked too.' : 'A task is late: the CEO was asked too.',
};
