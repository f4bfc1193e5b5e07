import { clauses } from '../../../domain/board-meeting/clauses.js';
import { textsAbout, type Facts, type ProcessTexts } from '../words.js';

const meeting = ({ title }: Facts): string => `the meeting “${title}”`;
const { asks, tells } = textsAbout(meeting);
const clerk = 'you are its clerk, or HR sees to it';
const member = 'you sit in this meeting, or take its minutes';

/** What people are told of meetings. */
export const boardMeetingTexts: ProcessTexts = {
  texts: {
    AgendaAwaited: asks(clauses.papers, 'Papers of a meeting are due', (it) => `The members wait for the agenda and the papers of ${it}.`, 'Put the policies on the agenda, and send the papers', clerk),
    AttendanceAwaited: asks(clauses.quorum, 'A meeting is to be recorded', (it) => `Nobody has recorded who came to ${it}.`, 'Record who came, or move the meeting', clerk),
    DecisionsAwaited: asks(clauses.decision, 'Decisions of a meeting are to be recorded', (it) => `Not every decision of ${it} is on record.`, 'Record each with its minute', clerk),
    MinutesAwaited: asks(clauses.minutes, 'Minutes are to be confirmed', (it) => `The minutes of ${it} wait for the chair.`, 'Read and confirm them', 'you chair the meeting, or late minutes are brought to you'),
    MeetingScheduled: tells(clauses.meeting, 'A meeting is scheduled', (it) => `You are asked to come: ${it}.`, 'Its page says when and where, and later what is on its agenda.', member),
    MeetingMoved: tells(clauses.deferral, 'A meeting was moved', (it) => `It has another day: ${it}.`, 'Its page says when and where. Its agenda moved with it.', member),
    MeetingCancelled: tells(clauses.deferral, 'A meeting was cancelled', (it) => `It does not take place: ${it}.`, 'Its page says why, and which meeting takes its agenda over.', member),
    PapersSent: tells(clauses.papers, 'Papers of a meeting are out', (it) => `The agenda is complete: ${it}.`, 'Read the text of each policy on its page.', member),
    ChairsActionTaken: tells(clauses.chair, 'The chair approved a policy between meetings', (it) => `It is to be ratified at ${it}.`, 'Read its text before the meeting.', member),
  },
  about: meeting,
  clause: clauses.meeting,
}; // prettier-ignore
