import { expect, test } from '@jest/globals';
import type { SecondmentFacts } from '#libs/messaging/contract/index.js';
import { ada, ash, birch, headOfAsh, headOfBirch, hr } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { situations } from '../domain/secondment/situations.js';
import { playing, thisCase, type World } from '../domain/secondment/world.js';
import { heardOf, nameOf, sentOf } from './world-messages.js';

const heard = ({ log }: World) => heardOf(log, 'secondment');
const names = (world: World) => heard(world).map(nameOf);
const last = (world: World) => heard(world).at(-1)!.data as SecondmentFacts;
const everyDay = { monday: 1, tuesday: 1, wednesday: 1, thursday: 1, friday: 1 };

test('a secondment is announced once all sides have signed, with all that payroll needs', () => {
  expect(heard(its.written)).toEqual([]);
  expect(heard(its.agreed)).toEqual([
    {
      type: 'uk.understudy.assignments.SecondmentAnnounced.v1',
      data: {
        assignmentId: thisCase,
        revision: 1,
        staffId: ada,
        from: its.first,
        to: its.last,
        pattern: everyDay,
        homeSchoolId: ash,
        homePostId: its.home,
        external: false,
        hostSchoolId: birch,
        hostPostId: its.host,
        paidBy: 'home',
      },
    },
  ]);
});

test('each message of a secondment that goes as planned is the next revision, and its start is not its announcement', () => {
  expect(names(its.completed)).toEqual([
    'SecondmentAnnounced',
    'SecondmentStarted',
    'SecondmentAmended',
    'SecondmentEnded',
  ]);
  expect(heard(its.completed).map(({ data }) => data.revision)).toEqual([1, 2, 3, 4]);
  expect(last(its.completed)).toMatchObject({
    next: { to: 'own-post', from: '2028-02-01' },
    supersedes: { assignmentId: thisCase, revision: 3 },
  });
});

test('an extension says the later last day', () => {
  const until = '2028-08-31';
  const june = '2027-06-03T09:00:00Z';
  const extended = playing(its.withObjective, its.extending(until), its.deciding(), ...its.signingAll(2, june));
  expect(names(extended).at(-1)).toBe('SecondmentExtended');
  expect(last(extended)).toMatchObject({ from: its.first, to: until, revision: 3 });
});

test('an early end is an amendment, and the end follows when its day has passed', () => {
  const early = playing(its.withObjective, its.endingEarly('secondee', '2027-07-31', ada));
  expect(names(early).at(-1)).toBe('SecondmentAmended');
  expect(last(early)).toMatchObject({ to: '2027-07-31' });
  const over = playing(early, its.planning({}, '2027-06-02T09:00:00Z'), its.ending('2027-08-01T00:00:00Z'));
  expect(names(over).at(-1)).toBe('SecondmentEnded');
});

test('whoever goes on to another post has it in the message, with where it is and for how much of the week', () => {
  const { log } = situations['Returning: planned elsewhere'][0];
  expect(heardOf(log, 'secondment').at(-1)!.data).toMatchObject({
    next: { to: 'another-post', from: '2028-02-01', schoolId: ash, postId: its.spare, pattern: everyDay },
  });
});

test('whoever leaves at the end has nowhere to go on to', () => {
  const leaves = playing(its.returning, its.planning({ to: 'leaves', reason: its.reason }), its.ending());
  expect(last(leaves).next).toEqual({ to: 'leaves', from: '2028-02-01' });
});

test('whoever becomes permanent has the host post from the day after the last', () => {
  const converted = situations.Converted[0];
  expect(names(converted).at(-1)).toBe('SecondmentEnded');
  expect(last(converted)).toMatchObject({
    to: '2027-08-31',
    next: { to: 'host-post', from: '2027-09-01', postId: its.host },
  });
});

test('whoever can’t go back stays on without a last day', () => {
  const staysOn = situations['Returning: stays on'][0];
  expect(names(staysOn).at(-1)).toBe('SecondmentAmended');
  expect(last(staysOn)).not.toHaveProperty('to');
});

test('whoever the host dismissed was last there on that day, whenever they come back', () => {
  const suspended = situations['Returning: suspended'][0];
  expect(last(suspended)).toMatchObject({ to: '2027-07-31' });
  const autumn = '2027-09-06T09:00:00Z';
  const back = playing(
    suspended,
    its.ask(hr, 'ResumeReturn', { reason: its.reason }, autumn),
    its.planning({ lastDay: '2027-09-30' }, autumn),
  );
  expect(last(back)).toMatchObject({ to: '2027-07-31', next: { to: 'own-post', from: '2027-10-01' } });
});

test('a secondment that is called off is void where it was announced, and nothing at all where it was not', () => {
  expect(names(situations.Cancelled[0])).toEqual(['SecondmentAnnounced', 'SecondmentVoided']);
  const cancel = its.ask(hr, 'CancelSecondment', { reason: its.reason });
  expect(names(playing(its.written, cancel))).toEqual([]);
});

const recording = { version: 1, statement: its.reason };
const outside = playing(
  its.toPartner,
  its.writing(its.partnerTerms),
  its.ask(ada, 'SignAgreement', { version: 1, as: 'secondee' }),
  its.ask(headOfAsh, 'SignAgreement', { version: 1, as: 'home' }),
  its.ask(hr, 'RecordPartnerSignature', recording),
);
test('a partner outside the trust is named nowhere', () => {
  expect(last(outside)).toMatchObject({ external: true });
  expect(last(outside)).not.toHaveProperty('hostPostId');
  expect(JSON.stringify(sentOf(outside.log, 'secondment'))).not.toMatch(/Elmfield|vault|hash/);
});

test('an appointment that it carries out is named', () => {
  const appointment = 'appointment-9';
  const born = playing(its.trust, its.requesting({ arisesFrom: appointment }), its.releasing, its.writing());
  const told = last(playing(born, ...its.signingAll()));
  expect(told.arisesFromAppointmentId).toBe(appointment);
});

test('reasons, notes and whoever decided stay with the trust', () => {
  for (const [world] of Object.values(situations)) {
    const text = JSON.stringify(sentOf(world.log, 'secondment').map(({ value }) => value));
    for (const kept of ['vault', 'hash-', hr, headOfAsh, headOfBirch]) expect(text).not.toContain(`"${kept}`);
  }
});
