/** What each event of a meeting says, for subscribers. */
export const boardMeetingEvents = {
  MeetingScheduled: 'HR calls a meeting of the board or a committee: when, where, and who sits.',
  MeetingMoved: 'The meeting is on another day, with everything on its agenda.',
  MeetingCancelled: 'The meeting does not take place; which later one takes its agenda over.',
  AgendaItemAdded: 'The text of a policy is on the agenda, by its hash; whether its papers came late.',
  AgendaItemRemoved: 'An item is on the agenda no more.',
  AgendaItemCarriedOver: 'An earlier meeting put an item off to this one.',
  PapersSent: 'The members have the agenda and its papers.',
  AttendanceRecorded: 'Who came, and whether they are a quorum.',
  ItemDecided: 'What the meeting decided of an item, with the reference of its minute.',
  ChairsActionTaken: 'The chair approves a text alone, to be ratified at this meeting.',
  MinutesConfirmed: 'The chair confirms the minutes.',
  TaskEscalated: 'A task is late and goes to the CEO too, or to the governors.',
} as const;
