import { expect, test } from '@jest/globals';
import { ada } from '../support/people.js';
import * as its from '../domain/ldp-participation/histories.js';
import { caseIn, inShort, playing } from '../domain/ldp-participation/world.js';

const submitted = playing(its.trust, its.submitting('2027-08-31T23:50:00+01:00'));

test('E50: handed in on 31 August at 23:50, the application is for this September, and keeps the rule’s answer', () => {
  expect(caseIn(submitted)).toMatchObject({
    status: 'Submitted',
    application: {
      intake: {
        joinsOn: '2027-09-01',
        cutOff: '2027-08-31',
        handedInOn: '2027-08-31',
        why: 'by-the-cut-off-of-the-year',
      },
    },
  });
});

test('E50: when the panel meets on 5 September the answer is what it was, whenever somebody looks', () => {
  const read = playing(submitted, { ...its.endorsing(), at: '2027-09-03T09:00:00Z' });
  expect(caseIn(read)).toMatchObject({ application: { intake: { joinsOn: '2027-09-01' } } });
  const offered = its.decidedOn(read, 'offered', its.offering, '2027-09-05T09:00:00Z');
  expect(caseIn(offered)).toMatchObject({ status: 'Offered', application: { intake: { joinsOn: '2027-09-01' } } });
});

test('E50: whoever accepts after the joining day joins as soon as they have acknowledged what they take on', () => {
  const offered = its.decidedOn(playing(submitted, its.endorsing()), 'offered', its.offering, '2027-09-06T09:00:00Z');
  const at = '2027-09-07T09:00:00Z';
  const accepted = playing(offered, its.ask(ada, 'AcceptPlace', { application: 1 }, at), its.acknowledging(at));
  expect(inShort(accepted, { ...its.joining, at })).toBe('ProgrammeJoined');
});
