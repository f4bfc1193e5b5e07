import type { BoardMeetingEvent } from '../../domain/board-meeting/events.js';
import { neededOf } from '../../domain/board-meeting/quorum.js';
import { papersByFor, plannedFor } from '../../domain/board-meeting/times.js';
import { probing } from '../probing.js';

const { probe, chased, limit } = probing<BoardMeetingEvent>();
const planned = ['MeetingScheduled', 'MeetingMoved'] as const;
const minuted = ['AttendanceRecorded', 'ItemDecided', 'AgendaItemRemoved'] as const;

export const boardMeetingProbes = [
  ...minuted.map((event) => chased(event, 'policies.meeting.ladder')),
  ...planned.map((event) =>
    probe(
      event,
      'day',
      ['policies.meeting.papersDaysBefore'],
      ({ papersBy }) => papersBy,
      ({ on }, _, rules) => papersByFor(on, { rules }),
    ),
  ),
  ...planned.map((event) =>
    probe(
      event,
      'reminders',
      ['policies.meeting.ladder', 'policies.meeting.papersDaysBefore'],
      ({ ladder }) => ladder,
      (sitting, { at }, rules) => plannedFor(sitting, { at, rules }).ladder,
    ),
  ),
  limit(
    'AgendaItemAdded',
    ['policies.meeting.latePapers'],
    ({ late }, _, { policies }) => !late || policies.meeting.latePapers === 'marked',
  ),
  limit(
    'AttendanceRecorded',
    ['policies.meeting.quorum', 'policies.meeting.quorumAtLeast'],
    ({ quorum: { present, needed, members } }, _, { policies }) =>
      present >= needed === present >= neededOf(members, policies.meeting),
  ),
];
