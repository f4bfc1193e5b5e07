import { describe, expect, test } from '@jest/globals';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { AnyMessage } from '#libs/kernel/index.js';
import { ada, ben, finn, headOfAsh, headOfBirch, hr, stranger } from '../../support/people.js';
import { aCycle } from './commands.js';
import { nextCycle, nextOpened, toldIn } from './cycle.js';
import * as its from './histories.js';
import { caseIn, decided, employed, inShort, keysIn, lastIn, playing, recorded, tasksIn } from './world.js';

describe('A file', () => {
  test('is the person’s own: nobody begins one in another’s stream, and no stranger at all', () => {
    const apply = (by: typeof ada) =>
      inShort(its.trust, its.ask(by, 'SubmitApplication', { statement: its.statement }));
    expect(apply(ben)).toBe('no: NotYourParticipation');
    expect(apply(stranger)).toBe('no: NotAuthorised');
  });
});

describe('An application', () => {
  test('keeps what was found of the applicant, and the rule’s version', () => {
    const decision = decided(its.trust, its.submitting());
    expect(decision.ok && (decision.events as readonly AnyMessage[])).toMatchObject([
      {
        type: 'ApplicationSubmitted',
        data: {
          staff: ada,
          number: 1,
          submittedAt: '2027-05-10T09:00:00.000Z',
          eligibility: { at: '2027-05-10T09:00:00.000Z', contract: 'permanent', eligible: true, version: 1 },
          forwardAt: '2027-05-24T08:00:00.000Z',
        },
      },
    ]);
  });
  test('is the second of a life after the first came to its end, with nothing of the first in it', () => {
    const refused = its.refused;
    const again = playing(refused, its.submitting('2027-11-02T09:00:00Z'));
    expect(caseIn(again)).toMatchObject({
      status: 'Submitted',
      applications: 2,
      application: { number: 2, intake: { joinsOn: '2028-09-01' } },
    });
    expect(keysIn(again)).toEqual(['endorse-application-2']);
    expect((caseIn(again) as { application: object }).application).not.toHaveProperty('cycle');
  });
  test('is one at a time, and the Head answers the one that is open', () => {
    expect(inShort(its.submitted, its.submitting())).toBe('no: AlreadyApplied');
    expect(inShort(its.submitted, its.endorsing(headOfAsh, 2))).toBe('no: NotAwaitingEndorsement');
    expect(inShort(its.submitted, its.endorsing(headOfBirch))).toBe('no: NotAuthorised');
    expect(inShort(its.submitted, its.endorsing(hr))).toBe('no: NotAuthorised');
  });
  test('is told to the cycle with what the Head said, and withdrawn there too', () => {
    expect(lastIn(its.withPanel, 'ApplicationEntered')).toMatchObject({
      entry: { staff: ada, number: 1, joinsOn: '2027-09-01', endorsement: 'endorsed', questioned: false },
    });
    const withdrawn = playing(its.withPanel, its.ask(ada, 'WithdrawApplication', { reason: its.reason }));
    expect(toldIn(withdrawn)).toEqual(['entered', 'given-up: withdrawn']);
  });
  test('is nobody else’s to withdraw', () => {
    expect(inShort(its.withPanel, its.ask(headOfAsh, 'WithdrawApplication'))).toBe('no: NotYourParticipation');
  });
  test('of another person stands in another file', () => {
    expect(participationOf(finn)).not.toBe(participationOf(ada));
    expect(
      inShort(its.trust, { ...its.submitting('2027-01-12T09:00:00Z'), by: finn, stream: participationOf(finn) }),
    ).toBe('ApplicationSubmitted + FixedTermQuestionRaised');
  });
});

describe('An application whose cycle is not open', () => {
  const early = playing(its.trust, its.submitting('2027-10-04T09:00:00Z'), its.endorsing());
  const entering = its.ask(aCycle, 'EnterCycle', {}, '2028-03-01T09:00:00Z');

  test('waits with the panel, and comes in when a cycle opens for its intake', () => {
    expect(caseIn(early).status).toBe('WithPanel');
    expect(inShort(early, entering)).toBe('no: CycleNotOpen');
    const open = recorded(early, nextCycle, [nextOpened]);
    expect(toldIn(playing(open, entering), nextCycle)).toEqual(['entered']);
  });
  test('is brought in once, and by a cycle alone', () => {
    const open = recorded(early, nextCycle, [nextOpened]);
    expect(inShort(playing(open, entering), entering)).toBe('no: AlreadyEntered');
    expect(inShort(open, { ...entering, by: hr })).toBe('no: NotAuthorised');
  });
  test('is withdrawn without any cycle being told', () => {
    const withdrawn = decided(early, its.ask(ada, 'WithdrawApplication'));
    expect(withdrawn.ok && withdrawn.alongside).toEqual([]);
  });
});

test('HR decides on no contract of its own', () => {
  const world = employed(its.trust, hr, its.fixedTerm);
  const stream = participationOf(hr);
  const applied = playing(world, { ...its.submitting(), by: hr, stream });
  const asking = its.ask(hr, 'DecideFixedTermQuestion', { application: 1, decision: 'eligible', reason: its.reason });
  expect(inShort(applied, { ...asking, stream })).toBe('no: ExcludedFromTask');
});

test('what is due shows, and what is late goes to the CEO', () => {
  const [task] = tasksIn(its.submitted);
  expect(task).toMatchObject({ key: 'endorse-application-1', due: '2027-05-15T08:00:00.000Z', priority: 'normal' });
  const escalating = (at: string) =>
    its.ask({ kind: 'process', id: participationOf(ada) }, 'EscalateTask', { task: task!.key }, at);
  expect(inShort(its.submitted, escalating('2027-05-16T09:00:00Z'))).toBe('no: NotLateYet');
  const late = playing(its.submitted, escalating('2027-05-17T09:00:00Z'));
  expect(tasksIn(late)[0]).toMatchObject({ to: [{ role: 'Head' }, { role: 'CEO' }], priority: 'high' });
  expect(inShort(late, escalating('2027-05-18T09:00:00Z'))).toBe('no: AlreadyEscalated');
});

test('a list shows it under the programme’s name, with the person who is part of it', () => {
  expect(ldpParticipation.summary(caseIn(its.submitted))).toEqual({
    status: 'Submitted',
    title: 'Leadership Development Programme',
    school: 'school-ash',
    open: true,
    involved: [ada],
  });
  expect(() => ldpParticipation.summary(caseIn(its.trust))).toThrow(/has no summary/);
});
