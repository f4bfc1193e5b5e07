import { boardMeeting, type BoardMeetingCommand } from '#libs/domain/board-meeting/index.js';
import type { BoardMeetingCase } from '#libs/domain/board-meeting/fold.js';
import { isScheduled, type Begun } from '#libs/domain/board-meeting/state.js';
import { policy } from '#libs/domain/policy/index.js';
import type { PolicyCase } from '#libs/domain/policy/fold.js';
import { isLive } from '#libs/domain/policy/state.js';
import type { Actor, StaffId, StreamId } from '#libs/kernel/index.js';
import { ada, ben, ceo, ella, headOfAsh, headOfBirch, hr } from '../../support/people.js';
import { worldOf, type Asking, type World } from '../../support/world.js';
import * as its from '../policy/histories.js';
import { policyNumbered } from '../policy/world.js';

export const { stateIn, recorded, decided, after, playing, inShort } = worldOf(policy, boardMeeting);

const meetingNumbered = (n: number) => `board-meeting-00000000-0000-4000-8000-00000000000${n}` as StreamId;
export const [first, later] = [meetingNumbered(1), meetingNumbered(2)];
export const [pay, leave] = [policyNumbered(1), policyNumbered(2)];
export const itself: Actor = { kind: 'process', id: first };
export const chair = headOfAsh;
export const clerk = ella;
export const members: readonly StaffId[] = [chair, headOfBirch, ada, ben, ceo];
export const quorate = members.slice(0, 3);
export const reason = { vault: 'vault-1', hash: 'h' };
/** The text of both policies that wait for the board. */
export const text = its.second;
export const [monday, itsDay, dayLater] = ['2027-01-11T09:00:00Z', '2027-02-01T18:00:00Z', '2027-02-02T09:00:00Z'];
export const [on, laterOn] = ['2027-02-01', '2027-05-03'];
export const sitting = { on, startsAt: '17:30', place: 'Trust office' };
export const stateOf = (world: World, stream = first): BoardMeetingCase => stateIn(world, stream) as BoardMeetingCase;
export const meetingIn = (world: World, stream = first): Begun => {
  const state = stateOf(world, stream);
  if (!isScheduled(state)) throw new Error('The meeting is not scheduled yet.');
  return state;
};
export const policyIn = (world: World, stream = pay) => {
  const state = stateIn(world, stream) as PolicyCase;
  if (!isLive(state)) throw new Error('The policy does not live.');
  return state;
};
export const typesOf = (world: World, stream: StreamId): readonly string[] =>
  world.log.filter((one) => one.stream === stream).map(({ event }) => event.type);
export const eventsOf = (world: World, type: string, stream: StreamId) =>
  world.log.filter((one) => one.stream === stream && one.event.type === type).map(({ event }) => event.data);

type Data = { readonly [T in BoardMeetingCommand['type']]: readonly [StaffId | Actor, object, at?: string] };
const convened = { body: 'board', ...sitting, chair, clerk, members };
/** Each command as the right person gives it, with what it says; a new one fails to compile here. */
const ordinary: Data = {
  ScheduleMeeting: [hr, convened],
  MoveMeeting: [clerk, { ...sitting, on: '2027-02-15', reason }],
  CancelMeeting: [clerk, { reason }],
  AddAgendaItem: [clerk, { policy: leave, hash: text }],
  RemoveAgendaItem: [clerk, { item: 1 }],
  SendPapers: [clerk, {}],
  RecordAttendance: [clerk, { present: quorate }, itsDay],
  DecideItem: [clerk, { item: 1, outcome: 'approved', minuteRef: 'B/12', contentReviewed: true, withdrew: [] }, itsDay],
  TakeChairsAction: [chair, { policy: pay, hash: text }],
  ConfirmMinutes: [chair, {}, dayLater],
  EscalateTask: [itself, { task: 'prepare-agenda' }, '2027-03-15T09:00:00Z'],
};
export type CommandType = keyof Data;
export const commandTypes = Object.keys(ordinary) as readonly CommandType[];
export const given = (type: CommandType, more: Partial<Asking> & { data?: object } = {}): Asking => {
  const [by, data, at = monday] = ordinary[type];
  const roles = by === chair ? [{ role: 'Governor' as const }] : undefined;
  return { type, by, at, stream: first, ...(roles && { roles }), ...more, data: { ...data, ...more.data } };
};
/** A policy that is approved once the Board has decided, under either number. */
export const adding = (policy: StreamId, more: Partial<Asking> = {}): Asking =>
  given('AddAgendaItem', { ...more, data: { policy, hash: text } });
export const deciding = (outcome: string, data: object = {}, more: Partial<Asking> = {}): Asking =>
  given('DecideItem', { ...more, data: { outcome, contentReviewed: undefined, ...data } });

/** Two policies wait for the board; nothing is scheduled. */
export const waiting: World = {
  states: { [pay]: its.atMeeting.states[pay], [leave]: its.atMeeting.states[pay] },
  log: [],
};
export const scheduled = playing(waiting, given('ScheduleMeeting'));
export const onAgenda = playing(scheduled, adding(pay));
export const sent = playing(onAgenda, given('SendPapers'));
export const inSession = playing(sent, given('RecordAttendance'));
export const held = playing(inSession, given('DecideItem'));
/** The meeting, and a later one of the board beside it. */
export const withLater = (world: World): World =>
  playing(world, given('ScheduleMeeting', { stream: later, data: { on: laterOn } }));

/** Every status, and within it whatever changes what can be done next. */
export const situations = {
  NotScheduled: waiting,
  Scheduled: scheduled,
  'Scheduled: with a policy': onAgenda,
  'Scheduled: papers are out': sent,
  'Scheduled: nothing to decide': playing(scheduled, given('SendPapers')),
  'Scheduled: the chair acted': playing(scheduled, given('TakeChairsAction'), given('SendPapers')),
  InSession: inSession,
  'InSession: too few came': playing(sent, given('RecordAttendance', { data: { present: [chair, ada] } })),
  Held: held,
  Confirmed: playing(held, given('ConfirmMinutes')),
  Cancelled: playing(onAgenda, given('CancelMeeting')),
} as const satisfies Readonly<Record<string, World>>;
export type SituationName = keyof typeof situations;
