import { expect, test } from '@jest/globals';
import { boardMeeting } from '#libs/domain/board-meeting/index.js';
import { ownActs, ways } from '#libs/domain/board-meeting/ways.js';
import { sharedCommandTypes } from '#libs/domain/process/index.js';
import { testAuthority } from '../../support/authority-grid.js';
import { ada, ben, ceo, hr, slt, stranger } from '../../support/people.js';
import * as its from './histories.js';
import { after, commandTypes, decided, given, inShort, situations, stateOf, type SituationName } from './histories.js';

const names = Object.keys(situations) as SituationName[];
const closed = {
  ScheduleMeeting: 'no: MeetingIsScheduled',
  MoveMeeting: 'no: MeetingIsOver',
  CancelMeeting: 'no: MeetingIsOver',
  AddAgendaItem: 'no: AgendaIsClosed',
  RemoveAgendaItem: 'no: MeetingIsOver',
  SendPapers: 'no: AgendaIsClosed',
  RecordAttendance: 'no: MeetingIsOver',
  DecideItem: 'no: NotInSession',
  TakeChairsAction: 'no: AgendaIsClosed',
  ConfirmMinutes: 'no: NoMinutesToConfirm',
  EscalateTask: 'no: NoSuchTask',
};
const toCome = {
  MoveMeeting: 'MeetingMoved',
  CancelMeeting: 'MeetingCancelled',
  AddAgendaItem: 'AgendaItemAdded',
  RemoveAgendaItem: 'no: NoSuchItem',
  SendPapers: 'PapersSent',
  RecordAttendance: 'no: PapersNotSent',
  TakeChairsAction: 'ChairsActionTaken',
  EscalateTask: 'TaskEscalated',
};
const out = { ...toCome, SendPapers: 'no: PapersAreOut', RecordAttendance: 'AttendanceRecorded', EscalateTask: 'no: NoSuchTask' }; // prettier-ignore
const session = { ...toCome, AddAgendaItem: closed.AddAgendaItem, SendPapers: closed.SendPapers, TakeChairsAction: closed.TakeChairsAction, EscalateTask: closed.EscalateTask, RemoveAgendaItem: 'AgendaItemRemoved', RecordAttendance: 'AttendanceRecorded' }; // prettier-ignore
/** What each command comes to in each situation. */
const matrix: Readonly<Record<SituationName, Readonly<Record<string, string>>>> = {
  NotScheduled: {
    ...closed,
    // Nobody is clerk or chair of what is not scheduled.
    MoveMeeting: 'no: NotAuthorised',
    CancelMeeting: 'no: NotAuthorised',
    AddAgendaItem: 'no: NotAuthorised',
    RemoveAgendaItem: 'no: NotAuthorised',
    ScheduleMeeting: 'MeetingScheduled',
  },
  Scheduled: { ...closed, ...toCome },
  'Scheduled: with a policy': { ...closed, ...toCome, RemoveAgendaItem: 'AgendaItemRemoved' },
  'Scheduled: papers are out': { ...closed, ...out, RemoveAgendaItem: 'AgendaItemRemoved' },
  'Scheduled: nothing to decide': { ...closed, ...out },
  'Scheduled: the chair acted': {
    ...closed,
    ...out,
    CancelMeeting: 'no: ToBeRatified',
    RemoveAgendaItem: 'no: ToBeRatified',
    TakeChairsAction: 'no: DraftNotAtMeeting',
  },
  InSession: { ...closed, ...session, DecideItem: 'ItemDecided' },
  'InSession: too few came': { ...closed, ...session, DecideItem: 'no: MeetingNotQuorate' },
  Held: { ...closed, ConfirmMinutes: 'MinutesConfirmed' },
  Confirmed: closed,
  Cancelled: closed,
};

test('there is a situation for each status, and each begins with the status that it is in', () => {
  expect([...new Set(names.map((name) => stateOf(situations[name]).status))].sort()).toEqual(Object.keys(ways).sort());
  for (const name of names) expect(name.split(':')[0]).toBe(stateOf(situations[name]).status);
});

test('the matrix has a cell for each command that is the process’s own', () => {
  const own = Object.keys(boardMeeting.specs).filter((type) => !sharedCommandTypes.has(type));
  expect([...commandTypes].sort()).toEqual(own.sort());
  for (const row of Object.values(matrix)) expect(Object.keys(row).sort()).toEqual(own.sort());
});

test.each(names)('in “%s” each command brings about its events or is refused by name', (name) => {
  const met = Object.fromEntries(commandTypes.map((type) => [type, inShort(situations[name], given(type))]));
  expect(met).toEqual(matrix[name]);
});

test('the map of its ways is what the commands do, and no other', () => {
  for (const [status, row] of Object.entries(ways)) {
    const met = names
      .filter((name) => name.split(':')[0] === status)
      .flatMap((name) =>
        commandTypes.flatMap((type) => {
          const to = stateOf(after(situations[name], given(type), decided(situations[name], given(type)))).status;
          return to === status ? [] : [`${type} -> ${to}`];
        }),
      );
    const told = Object.entries(row).flatMap(([type, to]) => to.map((one) => `${type} -> ${one}`));
    expect(new Set(met)).toEqual(new Set(told));
  }
});

test('what the process does by itself is what nobody else may do', () => {
  const own = commandTypes.filter((type) => boardMeeting.specs[type]!.by.kind === 'process');
  expect([...new Set(Object.values(ownActs).flat())].sort()).toEqual([...own].sort());
});

const askedIn: Readonly<Record<string, SituationName>> = {
  ScheduleMeeting: 'NotScheduled',
  SendPapers: 'Scheduled: with a policy',
  RecordAttendance: 'Scheduled: papers are out',
  DecideItem: 'InSession',
  ConfirmMinutes: 'Held',
  TakeChairsAction: 'Scheduled',
};
testAuthority({
  types: commandTypes,
  askers: {
    HR: [hr, { role: 'HR' }],
    clerk: [its.clerk],
    chair: [its.chair, { role: 'Governor' }],
    'chair-without-office': [its.chair],
    governor: [stranger, { role: 'Governor' }],
    member: [ada],
    CEO: [ceo, { role: 'CEO' }],
    SLT: [slt, { role: 'SLT' }],
    staff: [ben],
    itself: [its.itself],
  },
  notTheirs: { TakeChairsAction: 'NotTheChair' },
  grid: `
                   HR  clerk     chair chair-without-office governor member CEO SLT staff itself
    ScheduleMeeting  yes . . . . . . . . .
    MoveMeeting      yes yes . . . . . . . .
    CancelMeeting    yes yes . . . . . . . .
    AddAgendaItem    yes yes . . . . . . . .
    RemoveAgendaItem yes yes . . . . . . . .
    SendPapers       yes yes . . . . . . . .
    RecordAttendance yes yes . . . . . . . .
    DecideItem       yes yes . . . . . . . .
    TakeChairsAction . . yes yes - . . . . .
    ConfirmMinutes   . four-eyes yes yes . . . . . .
    EscalateTask     . . . . . . . . . yes
  `,
  ask: (type, [by, ...roles]) =>
    decided(situations[askedIn[type] ?? 'Scheduled: with a policy'], given(type, { by, roles })) as never,
});
