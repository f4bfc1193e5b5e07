import { describe, expect, test } from '@jest/globals';
import { notSelected, placeOffered, reviewed, waitListMoved } from '#libs/domain/ldp-participation/from-cycle.js';
import { ada, hr, slt } from '../../support/people.js';
import { cycleOfAda, nextCycle, nextOpened, toldIn } from './cycle.js';
import { aCycle } from './commands.js';
import * as its from './histories.js';
import {
  caseIn,
  contextIn,
  decided,
  employed,
  eventsIn,
  inShort,
  itself,
  keysIn,
  lastIn,
  playing,
  recorded,
} from './world.js';

const now = contextIn(its.trust, its.ask(slt, '', {}, its.june));
const answering = (type: string, more: object = {}, at = its.june) =>
  its.ask(ada, type, { application: 1, ...more }, at);
// Five working days after Monday 14 June.
const expires = '2027-06-21T22:59:59.000Z';

describe('An offer', () => {
  test('carries all that subscribers need, and feedback', () => {
    expect(lastIn(its.offered, 'PlaceOffered')).toMatchObject({
      revision: 1,
      staff: ada,
      school: 'school-ash',
      number: 1,
      cycle: cycleOfAda,
      joinsOn: '2027-09-01',
      expires,
      feedback: its.feedback,
    });
  });
  test('is answered until its last instant, and lapses from then on', () => {
    expect(inShort(its.offered, answering('AcceptPlace', {}, expires))).toBe('PlaceAccepted');
    expect(inShort(its.offered, answering('AcceptPlace', {}, '2027-06-21T23:00:00Z'))).toBe('no: OfferExpired');
    expect(inShort(its.offered, its.ask(itself, 'LapseOffer', {}, '2027-06-21T22:59:58Z'))).toBe('no: NotDueYet');
    const lapsed = playing(its.offered, its.ask(itself, 'LapseOffer', {}, expires));
    expect(caseIn(lapsed)).toMatchObject({ status: 'Declined', step: { because: 'lapsed' } });
    expect(toldIn(lapsed)).toEqual(['entered', 'given-up: lapsed']);
  });
  test('is the person’s to answer, and of the application that is open', () => {
    expect(inShort(its.offered, { ...answering('AcceptPlace'), by: hr })).toBe('no: NotAuthorised');
    expect(inShort(its.offered, { ...answering('DeferEntry', { because: 'other' }), by: hr })).toBe(
      'no: NotYourParticipation',
    );
    expect(inShort(its.offered, answering('DeclinePlace', { application: 2 }))).toBe('no: NoOfferOpen');
  });
  test('that is declined or accepted is told to the cycle', () => {
    const declined = playing(its.offered, answering('DeclinePlace', { reason: its.reason }));
    expect(toldIn(declined)).toEqual(['entered', 'given-up: declined']);
    expect(toldIn(its.accepted)).toEqual(['entered', 'accepted']);
  });
});

describe('The cycle', () => {
  test('moves somebody up the list and then to a place, which is offered then', () => {
    const moved = its.fromCycle(its.waitListedOnes, (state) => waitListMoved(state, { ...its.inCycle, position: 1 }));
    expect(caseIn(moved)).toMatchObject({ status: 'WaitListed', step: { position: 1 } });
    const up = its.fromCycle(moved, its.movingUp, '2027-07-05T09:00:00Z');
    expect(eventsIn(up).slice(-2)).toMatchObject([{ type: 'MovedUp', data: { from: 1 } }, { type: 'PlaceOffered' }]);
    expect(caseIn(up)).toMatchObject({ status: 'Offered', step: { expires: '2027-07-12T22:59:59.000Z' } });
  });
  test('moves nobody back', () => {
    const moving = (position: number) => waitListMoved(caseIn(its.waitListedOnes), { ...its.inCycle, position });
    expect([moving(2), moving(3)]).toMatchObject([{ refusal: 'NotForward' }, { refusal: 'NotForward' }]);
  });
  test('tells those who are not selected why, and closes the list when the intake has joined', () => {
    const refused = its.refused;
    expect(lastIn(refused, 'NotSelected')).toMatchObject({
      because: 'panel',
      reason: its.reason,
      feedback: its.feedback,
    });
    const closed = notSelected(caseIn(its.waitListedOnes), { ...its.inCycle, because: 'cycle-closed' });
    expect(closed.ok && closed.events).toMatchObject([{ type: 'NotSelected', data: { because: 'cycle-closed' } }]);
  });
  test('offers nothing to whoever has a place, has gone, or is in another cycle', () => {
    const offer = { ...its.inCycle, feedback: its.feedback };
    expect(placeOffered(caseIn(its.accepted), offer, now)).toMatchObject({ refusal: 'NotWithPanel' });
    expect(placeOffered(caseIn(its.trust), offer, now)).toMatchObject({ refusal: 'NotInThisCycle' });
    expect(placeOffered(caseIn(its.withPanel), { ...offer, cycle: nextCycle }, now)).toMatchObject({
      refusal: 'NotInThisCycle',
    });
  });
  test('reviews those who take part, and nobody else', () => {
    const review = { ...its.inCycle, review: 1, progress: 'at-risk', final: false, by: slt } as const;
    expect(reviewed(caseIn(its.accepted), review)).toMatchObject({ refusal: 'NotParticipating' });
    const seen = its.fromCycle(its.planned, (state) => reviewed(state, review), its.october);
    expect(caseIn(seen)).toMatchObject({ progress: { review: 1, progress: 'at-risk', final: false } });
  });
});

describe('Entry that is deferred', () => {
  const deferring = (because: string, at = its.june) => answering('DeferEntry', { because }, at);
  const deferred = playing(its.acknowledged, deferring('other'));

  test('keeps the place for the next intake, with what was acknowledged', () => {
    expect(caseIn(deferred)).toMatchObject({
      status: 'Deferred',
      step: { joinsOn: '2028-09-01', commitment: 1, protected: false },
      application: { intake: { joinsOn: '2028-09-01' } },
    });
    expect(toldIn(deferred).at(-1)).toBe('given-up: deferred');
  });
  test('comes into the next cycle as a place that is held', () => {
    const open = recorded(deferred, nextCycle, [nextOpened]);
    const entered = playing(open, its.ask(aCycle, 'EnterCycle', {}, '2028-03-01T09:00:00Z'));
    expect(lastIn(entered, 'ApplicationEntered')).toMatchObject({ entry: { holdsPlace: true } });
    expect(inShort(entered, its.ask(itself, 'JoinProgramme', {}, '2028-09-01T08:00:00Z'))).toBe('ProgrammeJoined');
  });
  test('is deferred again for a protected reason alone', () => {
    expect(inShort(deferred, deferring('other'))).toBe('no: AlreadyDeferred');
    expect(caseIn(playing(deferred, deferring('protected')))).toMatchObject({ step: { joinsOn: '2029-09-01' } });
  });
});

describe('Joining', () => {
  test('is on the day, and starts the clock of the yearly look in the autumn after', () => {
    expect(inShort(its.acknowledged, { ...its.joining, at: '2027-09-01T07:59:59Z' })).toBe('no: NotDueYet');
    expect(lastIn(its.participating, 'ProgrammeJoined')).toMatchObject({
      revision: 2,
      joinedOn: '2027-09-01',
      commitment: 1,
      continuationAt: '2028-09-15T08:00:00.000Z',
      eligibility: { at: '2027-09-01T08:00:00.000Z', eligible: true },
    });
  });
  test('waits for the commitment, and happens as soon as that is acknowledged', () => {
    const waiting = playing(its.accepted, its.joining);
    expect(keysIn(waiting)).toEqual(['acknowledge-commitment-1', 'decide-joining-1']);
    const join = its.ask(hr, 'DecideJoining', { application: 1, decision: 'join', reason: its.reason }, its.joinsAt);
    expect(inShort(waiting, join)).toBe('no: CommitmentNotAcknowledged');
    expect(inShort(waiting, its.acknowledging('2027-09-06T09:00:00Z'))).toBe(
      'CommitmentAcknowledged + ProgrammeJoined',
    );
  });
  test('acknowledges the text of today and no other', () => {
    expect(
      decided(its.accepted, its.ask(ada, 'AcknowledgeCommitment', { application: 1, version: 2 }, its.june)),
    ).toMatchObject({
      refusal: 'NotTheTextOfToday',
      facts: { version: 2, now: 1 },
    });
  });
  test('tests the contract again: whoever has left is HR’s question, and joins by no decision', () => {
    const gone = playing(employed(its.acknowledged, ada, 'nobody'), its.joining);
    expect(lastIn(gone, 'JoinQuestionRaised')).toMatchObject({
      because: ['not-employed'],
      eligibility: { eligible: false },
    });
    const deciding = (decision: string) =>
      its.ask(hr, 'DecideJoining', { application: 1, decision, reason: its.reason }, '2027-09-02T09:00:00Z');
    expect(inShort(gone, deciding('join'))).toBe('no: NotEmployedNow');
    const ended = playing(gone, deciding('end'));
    expect(caseIn(ended)).toMatchObject({ status: 'NotSelected', step: { because: 'eligibility' } });
    expect(toldIn(ended).at(-1)).toBe('given-up: not-eligible');
  });
  test('of somebody whose contract has become one for a time is asked about too', () => {
    const changed = playing(employed(its.acknowledged, ada, its.fixedTerm), its.joining);
    expect(lastIn(changed, 'JoinQuestionRaised')).toMatchObject({ because: ['contract'] });
  });
});
