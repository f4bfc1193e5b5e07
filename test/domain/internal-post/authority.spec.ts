import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Actor, HeldRole, Id, StaffId, StreamId } from '#libs/kernel/index.js';
import { given, theProcessItself, type Asked, type Fact } from '../../support/given.js';
import {
  ada,
  ben,
  birch,
  ceo,
  headOfAsh,
  headOfBirch,
  hr,
  hrTwo,
  slt,
  sltTwo,
  stranger,
} from '../../support/people.js';
import { commands, type CommandType } from './commands.js';
import { advertOpened, closing, historyOf, selected } from './histories.js';

/** Whoever may ask: hr asked for the post, ben is chosen for it. */
const askers: Readonly<Record<string, readonly [StaffId | Actor, ...HeldRole[]]>> = {
  'who-asked': [hr],
  HR: [hrTwo],
  'HR@birch': [headOfBirch, { role: 'HR', school: birch }],
  SLT: [slt],
  'SLT@birch': [sltTwo],
  CEO: [ceo],
  'Head@ash': [headOfAsh],
  'Head@birch': [headOfBirch],
  ada: [ada],
  'ben-as-all': [ben, { role: 'HR' }, { role: 'SLT' }, { role: 'CEO' }, { role: 'Head' }],
  stranger: [stranger],
  process: [theProcessItself],
  another: [{ kind: 'process', id: 'internal-post-00000000-0000-4000-8000-000000000002' as StreamId }],
  service: [{ kind: 'service', id: 'payroll' as Id<'Service'> }],
};

const claimed: Fact = { type: 'TaskClaimed', data: { task: 'approve-request', by: slt } };
/** Where each command is in its place. */
const places: Readonly<Record<CommandType, readonly Fact[]>> = {
  RequestPost: [],
  ApproveRequest: historyOf.Requested,
  RefuseRequest: historyOf.Requested,
  EscalateApproval: historyOf.Requested,
  OpenAdvert: historyOf.Approved,
  Apply: [...historyOf.Approved, advertOpened],
  CloseAdvert: historyOf.Advertised,
  RelistPost: historyOf.AwaitingRoute,
  SelectCandidate: historyOf.Selecting,
  ProposeStartDate: selected,
  AgreeStartDate: historyOf.AgreeingDate,
  AmendAppointment: historyOf.Appointed,
  VoidAppointment: historyOf.Appointed,
  CancelPost: historyOf.Advertised,
  ClaimTask: historyOf.Requested,
  ReleaseTask: [...historyOf.Requested, claimed],
};
const whenDue: Partial<Record<CommandType, string>> = {
  EscalateApproval: '2027-01-18T09:00:00Z',
  CloseAdvert: closing,
};

/** `yes`; a dot is NotAuthorised; otherwise why a person is excluded by name, or that another holds the claim. */
const grid = `
                  who-asked  HR   HR@birch  SLT  SLT@birch  CEO  Head@ash  Head@birch  ada  ben-as-all  stranger  process  another  service
RequestPost       yes        yes  .         .    .          .    .         .           .    yes         .         .        .        .
ApproveRequest    four-eyes  .    .         yes  yes        .    .         .           .    yes         .         .        .        .
RefuseRequest     four-eyes  .    .         yes  yes        .    .         .           .    yes         .         .        .        .
EscalateApproval  .          .    .         .    .          .    .         .           .    .           .         yes      .        .
OpenAdvert        yes        yes  .         .    .          .    .         .           .    yes         .         .        .        .
Apply             yes        yes  yes       yes  yes        yes  yes       yes         yes  yes         .         .        .        .
CloseAdvert       .          .    .         .    .          .    .         .           .    .           .         yes      .        .
RelistPost        yes        yes  .         .    .          .    .         .           .    yes         .         .        .        .
SelectCandidate   .          .    .         yes  yes        .    .         .           own-case  own-case  .      .        .        .
ProposeStartDate  yes        yes  .         .    .          .    .         .           .    own-case    .         .        .        .
AgreeStartDate    four-eyes  .    .         .    .          .    yes       .           .    own-case    .         .        .        .
AmendAppointment  yes        yes  .         .    .          .    .         .           .    own-case    .         .        .        .
VoidAppointment   yes        yes  .         .    .          .    .         .           .    own-case    .         .        .        .
CancelPost        yes        yes  .         .    .          .    .         .           .    own-case    .         .        .        .
ClaimTask         four-eyes  .    .         yes  yes        .    .         .           .    yes         .         .        .        .
ReleaseTask       four-eyes  .    .         yes  taken      .    .         .           .    taken       .         .        .        .
`;

const [head = [], ...rows] = grid
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

const answer = (command: Asked, [by, ...roles]: readonly [StaffId | Actor, ...HeldRole[]]): string => {
  const at = whenDue[command.type];
  const circumstances = { ...(at && { at }), ...(roles.length && { roles }) };
  const decision = given(...places[command.type]).when(command, by, circumstances);
  if (decision.ok) return 'yes';
  if (decision.refusal === 'NotAuthorised') return '.';
  return String(
    decision.facts['because'] ?? (decision.refusal === 'TaskClaimedByAnother' ? 'taken' : decision.refusal),
  );
};

test('the table has every command of the process and every kind of asker', () => {
  expect(rows.map(([type]) => type).sort()).toEqual(Object.keys(internalPost.specs).sort());
  expect(head).toEqual(Object.keys(askers));
});

test.each(Object.values(commands))('who may $type', (command) => {
  const answers = head.map((asker) => answer(command, askers[asker] ?? [stranger]));
  expect([command.type, ...answers].join(' ')).toBe(rows.find(([type]) => type === command.type)?.join(' '));
});
