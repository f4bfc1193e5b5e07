import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isOpen } from '#libs/domain/internal-post/state.js';
import { tasksAfter, type Fact } from '../../../support/given.js';
import { upcast, type AnyMessage } from '#libs/kernel/index.js';
import { ash, ben, birch, hr, slt } from '../../../support/people.js';
import * as its from '../histories.js';

const appointment = {
  appointment: its.theAppointment,
  staff: ben,
  school: ash,
  releasedBy: birch,
  title: 'Deputy Head',
  startsOn: its.startDay,
};
/** As the first release wrote it: every event of schema 1. */
const written: readonly AnyMessage[] = [
  { type: 'PostRequested', data: { title: 'Deputy Head', school: ash, requestedBy: hr, ladder: [] } },
  { type: 'RequestApproved', data: { approvedBy: slt } },
  { type: 'AdvertOpened', data: { closesAt: its.closing, ladder: [] } },
  {
    type: 'ApplicationReceived',
    data: { application: its.bensApplication, applicant: ben, school: birch, statement: its.sealed('statement') },
  },
  { type: 'AdvertClosed', data: { closedAt: its.closing } },
  {
    type: 'CandidateSelected',
    data: { application: its.bensApplication, by: slt, reason: its.sealed('reason'), ladder: [] },
  },
  { type: 'AppointmentMade', data: { ...appointment, revision: 1 } },
  { type: 'AppointmentVoided', data: { ...appointment, revision: 2, reason: its.sealed('reason') } },
];
const read = (events: readonly AnyMessage[]) =>
  events.map((event) => upcast(internalPost.fold.upcasters, 1, event)) as unknown as readonly Fact[];
const folded = (events: readonly Fact[]) => events.reduce(internalPost.fold.evolve, internalPost.fold.initial);

test('a post whose appointment was voided under the first release stays ended, and asks nobody for anything', () => {
  const facts = read(written);
  expect(folded(facts)).toMatchObject({ status: 'Closed', vacancies: [{ status: 'Unfilled', because: 'Voided' }] });
  expect(isOpen(folded(facts))).toBe(false);
  expect(tasksAfter(...facts)).toEqual([]);
});

test('voided today, the same post looks for somebody again', () => {
  const facts = read(written.slice(0, -1));
  const data = { vacancy: 1, ...appointment, revision: 2, reason: its.sealed('reason') };
  expect(folded([...facts, { type: 'AppointmentVoided', data }])).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'Vacant' }],
  });
});
