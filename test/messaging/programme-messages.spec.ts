import { describe, expect, test } from '@jest/globals';
import { programmeMessages, type ProgrammeMessage } from '#libs/messaging/contract/programme.js';
import { publicContracts } from '#libs/messaging/public-contracts.js';
import { ada, ash, ceo, headOfAsh, hr, slt } from '../support/people.js';
import * as its from '../domain/ldp-participation/histories.js';
import { situations } from '../domain/ldp-participation/situations.js';
import { itself, playing, thisCase, type World } from '../domain/ldp-participation/world.js';
import { nameOf, sentOf } from './world-messages.js';

const isKnown = (type: string | undefined): type is ProgrammeMessage['type'] =>
  type !== undefined && Object.hasOwn(programmeMessages, type);
/** What subscribers read of it. Throws where that breaks the contract. */
const heard = ({ log }: World): readonly ProgrammeMessage[] =>
  sentOf(log, 'ldp-participation').map(({ headers: { ce_type: type }, value }) => {
    if (!isKnown(type)) throw new Error(`${type} is no message of the programme.`);
    return { type, data: programmeMessages[type].parse(JSON.parse(value)) } as ProgrammeMessage;
  });
const names = (world: World) => heard(world).map(nameOf);
const last = (world: World) => heard(world).at(-1)!;
const facts = { participationId: thisCase, staffId: ada, schoolId: ash, application: 1 };

test('an application is nobody’s business until a place is offered, with the joining day and the last instant to answer', () => {
  for (const world of [its.submitted, its.withPanel, its.waitListedOnes, its.refused]) expect(heard(world)).toEqual([]);
  expect(heard(its.offered)).toEqual([
    {
      type: 'uk.understudy.ldp.LdpPlaceOffered.v1',
      data: { ...facts, revision: 1, joinsOn: '2027-09-01', expiresAt: expect.stringMatching(/^2027-06-/) },
    },
  ]);
});

describe('A place that was offered', () => {
  const later = '2027-06-21T09:00:00Z';
  const withdrawing = its.ask(ada, 'WithdrawApplication', {}, later);
  const deferring = its.ask(ada, 'DeferEntry', { application: 1, because: 'protected' }, its.june);
  const lapsing = its.ask(itself, 'LapseOffer', {}, '2027-07-12T09:00:00Z');
  const notJoining = its.ask(hr, 'DecideJoining', { application: 1, decision: 'end', reason: its.reason }, its.joinsAt);

  test.each([
    ['declined', situations.Declined[0]],
    ['lapsed', playing(its.offered, lapsing)],
    ['withdrawn', playing(its.offered, withdrawing)],
    ['withdrawn', playing(its.accepted, withdrawing)],
    ['deferred', playing(its.offered, deferring)],
    ['deferred', playing(its.acknowledged, deferring)],
    ['not-eligible', playing(its.accepted, its.joining, notJoining)],
  ] as const)('and is %s is taken back, with a higher revision and why in a word', (because, world) => {
    expect(names(world)).toEqual(['LdpPlaceOffered', 'LdpPlaceVoided']);
    const voidedOn = expect.stringMatching(/^2027-0[679]-/);
    expect(last(world).data).toEqual({ ...facts, revision: 2, because, voidedOn });
  });

  test('is taken back once: whoever defers it and then goes, or defers it again, was told of none since', () => {
    for (const then of [withdrawing, deferring])
      expect(names(playing(its.offered, deferring, then))).toEqual(['LdpPlaceOffered', 'LdpPlaceVoided']);
  });

  test('and was deferred is joined under the next revision, without another offer', () => {
    const world = playing(its.acknowledged, deferring, its.ask(itself, 'JoinProgramme', {}, '2028-09-01T08:00:00Z'));
    expect(heard(world).map(({ data }) => data.revision)).toEqual([1, 2, 3]);
    expect(nameOf(last(world))).toBe('LdpJoined');
  });

  test('was none for whoever goes while they wait or while the panel has them: nothing is said', () => {
    for (const world of [its.submitted, its.withPanel, its.waitListedOnes])
      expect(heard(playing(world, withdrawing))).toEqual([]);
  });
});

test('each message of a life with the programme is the next revision', () => {
  const years = playing(
    its.ready,
    its.looking(),
    its.objectives(),
    its.appraisal(),
    its.deciding('continue'),
    its.completing(its.later),
  );
  const revisions = heard(years).map(({ data }) => data.revision);
  expect(revisions).toEqual(revisions.map((_, i) => i + 1));
  expect(names(years)).toEqual(['LdpPlaceOffered', 'LdpJoined', 'LdpContinued', 'LdpCompleted']);
});

test('somebody joins on the day that they do', () => {
  expect(last(its.participating)).toEqual({
    type: 'uk.understudy.ldp.LdpJoined.v1',
    data: { ...facts, revision: 2, joinedOn: '2027-09-01' },
  });
});

describe('The year that is looked at', () => {
  test('says that they go on', () => {
    const goesOn = last(playing(its.withFacts, its.deciding('continue')));
    expect(nameOf(goesOn)).toBe('LdpContinued');
    expect(goesOn.data).toMatchObject({ ...facts, continuation: 1, standing: 'continues' });
  });

  test('says that they go on for the time being and not why: a late appraisal and an absence look the same', () => {
    const late = last(playing(its.looked, its.objectives(), its.deciding('provisional')));
    const away = last(playing(playing(its.paused, its.looking()), its.deciding('pending-protected')));
    for (const { data } of [late, away]) expect(data).toMatchObject({ standing: 'for-the-time-being' });
    expect(Object.keys(late.data)).toEqual(Object.keys(away.data));
    expect(JSON.stringify(away)).not.toMatch(/protected|parental|pause/);
  });

  test('says nothing of who is not to go on while they may appeal', () => {
    expect(names(its.letGo)).toEqual(names(its.withFacts));
    expect(names(its.appealed)).toEqual(names(its.withFacts));
  });

  test('says that they go on where the appeal is upheld, and that they left where it is not, or nobody appealed', () => {
    expect(nameOf(last(playing(its.appealed, its.hearing('upheld'))))).toBe('LdpContinued');
    const passed = playing(its.letGo, its.ask(itself, 'CloseAppealTime', {}, '2028-10-25T09:00:00Z'));
    for (const world of [playing(its.appealed, its.hearing('dismissed')), passed]) {
      expect(nameOf(last(world))).toBe('LdpLeft');
      expect(last(world).data).toMatchObject({ because: 'not-continued' });
    }
  });
});

test('whoever leaves is told with the day and the kind of reason, and not its words', () => {
  const { type, data } = last(situations.Left[0]);
  expect(type).toBe('uk.understudy.ldp.LdpLeft.v1');
  expect(data).toEqual({ ...facts, revision: 3, leftOn: '2027-10-11', because: 'own-wish' });
});

test('a completion that rests on what was revoked is taken back, with a higher revision', () => {
  const [entry] = its.completed.log.filter(({ event }) => event.type === 'AccreditationAwarded');
  const { accreditation } = entry!.event.data as { accreditation: string };
  const revoked = playing(
    its.completed,
    its.ask(hr, 'VoidAccreditation', { accreditation, reason: its.reason }, '2028-09-04T09:00:00Z'),
  );
  const [completed, withdrawn] = heard(revoked).slice(-2);
  expect([nameOf(completed!), nameOf(withdrawn!)]).toEqual(['LdpCompleted', 'LdpCompletionVoided']);
  expect(withdrawn!.data).toEqual({ ...completed!.data, revision: Number(completed!.data.revision) + 1 });
});

test('every message is keyed by whose life it is', () => {
  for (const [world] of Object.values(situations))
    for (const { topic, key } of sentOf(world.log, 'ldp-participation'))
      expect([topic, key]).toEqual(['understudy.ldp', thisCase]);
});

test('reasons, words and whoever decided stay with the trust', () => {
  for (const [world] of Object.values(situations)) {
    const text = JSON.stringify(sentOf(world.log, 'ldp-participation').map(({ value }) => value));
    for (const kept of ['vault', 'hash-', hr, headOfAsh, slt, ceo]) expect(text).not.toContain(kept);
  }
});

test('what an intake brings about is told by those whom it concerns, and by nobody twice', () => {
  for (const [world] of Object.values(situations)) expect(sentOf(world.log, 'ldp-cycle')).toEqual([]);
});

test('nobody is known to take the contract in yet', () => {
  expect(publicContracts.find(({ name }) => name === 'programme')?.consumers).toEqual([]);
});
