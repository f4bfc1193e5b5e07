import { expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/ldp-participation/deadlines.js';
import { isOpen } from '#libs/domain/ldp-participation/state.js';
import { ada, birch, headOfAsh, headOfBirch, hr } from '../../support/people.js';
import { nextCycle, nextOpened, toldIn } from './cycle.js';
import * as its from './histories.js';
import { caseIn, employed, eventsIn, keysIn, playing, recorded, type World } from './world.js';

const due = (world: World) => deadlines(caseIn(world))[0];
const typesIn = (world: World) => eventsIn(world).map(({ type }) => type);

test('one life: applied in May, joined in September, looked at in autumn, completed and in the pool, in one stream', () => {
  const first = playing(its.trust, its.submitting(), its.endorsing());
  const joined = playing(
    its.decidedOn(first, 'offered', its.offering),
    its.accepting,
    its.acknowledging(),
    its.joining,
  );
  const planned = playing(joined, its.planning(its.training), its.planning(its.research));
  const year = playing(planned, its.looking(), its.objectives(), its.appraisal(), its.deciding('continue'));
  const last = its.fromCycle(playing(year, its.awarding(), its.closingResearch), its.reviewing(true), its.later);
  const end = playing(last, its.completing('2029-07-10T09:00:00Z'));
  expect(typesIn(end)).toEqual([
    'ApplicationSubmitted',
    'ApplicationEndorsed',
    'ApplicationForwarded',
    'CycleEntered',
    'PlaceOffered',
    'PlaceAccepted',
    'CommitmentAcknowledged',
    'ProgrammeJoined',
    'PlanElementAdded',
    'PlanElementAdded',
    'ContinuationOpened',
    'ObjectivesRecorded',
    'AppraisalRecorded',
    'ContinuationDecided',
    'AccreditationAwarded',
    'PlanElementCompleted',
    'ProgressRecorded',
    'ProgrammeCompleted',
    'TalentPoolJoined',
  ]);
  expect(toldIn(end)).toEqual(['entered', 'accepted', 'joined', 'ended: completed']);
  expect([keysIn(end), isOpen(caseIn(end))]).toEqual([[], true]);
});

test('at every step of it the process knows the next instant at which it acts', () => {
  expect([its.submitted, its.offered, its.acknowledged, its.participating, its.completed].map(due)).toEqual([
    '2027-05-12T08:00:00.000Z',
    '2027-06-18T08:00:00.000Z',
    '2027-09-01T08:00:00.000Z',
    '2028-09-15T08:00:00.000Z',
    '2029-07-10T08:00:00.000Z',
  ]);
  expect(due(its.withPanel)).toBeUndefined();
});

test('another life: not selected, applied again, moved to another school on the way, deferred and joined a year later', () => {
  const again = playing(its.refused, its.submitting('2027-11-02T09:00:00Z'));
  const open = recorded(playing(again, its.endorsing(headOfAsh, 2)), nextCycle, [nextOpened]);
  expect(caseIn(open)).toMatchObject({ status: 'WithPanel', applications: 2 });
  const cycle = { kind: 'process', id: nextCycle } as const;
  const entered = playing(open, its.ask(cycle, 'EnterCycle', {}, '2028-03-02T09:00:00Z'));
  expect(toldIn(entered, nextCycle)).toEqual(['entered']);
  const moved = playing(
    employed(entered, ada, { school: birch, contract: 'permanent' }),
    its.ask(hr, 'RecordChangeOfSchool', {}, '2028-04-03T09:00:00Z'),
  );
  expect(caseIn(moved)).toMatchObject({ school: birch, status: 'WithPanel' });
  const withdrawn = playing(moved, its.ask(ada, 'WithdrawApplication', {}, '2028-05-01T09:00:00Z'));
  const third = playing(withdrawn, its.submitting('2028-05-08T09:00:00Z'), its.endorsing(headOfBirch, 3));
  expect(toldIn(third, nextCycle)).toEqual(['entered', 'given-up: withdrawn', 'entered']);
  expect(caseIn(third)).toMatchObject({
    applications: 3,
    application: { school: birch, intake: { joinsOn: '2028-09-01' } },
  });
});

test('a life that ended with an appeal that was dismissed begins anew with nothing of it open', () => {
  const dismissed = playing(its.appealed, its.hearing('dismissed'));
  const again = playing(dismissed, its.submitting('2028-11-06T09:00:00Z'));
  expect(keysIn(again)).toEqual(['endorse-application-2']);
  expect(caseIn(again)).toMatchObject({
    continuations: 1,
    elements: [{ standing: 'dropped' }, { standing: 'dropped' }],
  });
  expect(caseIn(again)).not.toHaveProperty('continuation');
});

test('nothing that a person said stands in an event in the clear, nor why they are away', () => {
  const everything = playing(its.paused, its.resuming(), its.looking(), its.objectives(), its.appraisal());
  const written = JSON.stringify(
    eventsIn(playing(everything, its.deciding('not-continued', { reasons: its.reason }), its.appealing())),
  );
  for (const word of ['parental', 'sickness', 'Ada']) expect(written).not.toContain(word);
  expect(written).toContain('hash-reason');
});

test('progress is what SLT said last, and reaches nobody who is gone', () => {
  const twice = its.fromCycle(
    its.fromCycle(its.planned, its.reviewing(), its.october),
    its.reviewing(true),
    its.looksAt,
  );
  expect(caseIn(twice)).toMatchObject({ progress: { progress: 'on-track', final: true } });
  const left = playing(its.planned, its.ask(ada, 'LeaveProgramme', { because: 'own-wish' }, its.october));
  expect(() => its.fromCycle(left, its.reviewing(), its.looksAt)).toThrow('NotParticipating');
});
