import { expect, test } from '@jest/globals';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { deadlines } from '#libs/domain/ldp-participation/deadlines.js';
import { headOfAsh } from '../support/people.js';
import { cycleOfAda } from '../domain/ldp-participation/cycle.js';
import * as its from '../domain/ldp-participation/histories.js';
import { caseIn, decided, inShort, itself, playing } from '../domain/ldp-participation/world.js';

// Ten working days after Monday 10 May.
const due = '2027-05-24T08:00:00.000Z';
const forwarding = (at: string) => its.ask(itself, 'ForwardApplication', {}, at);

test('E55: the process knows when it forwards by itself, and does not before', () => {
  expect(deadlines(caseIn(its.submitted))).toContain(due);
  expect(inShort(its.submitted, forwarding('2027-05-24T07:59:59.999Z'))).toBe('no: NotDueYet');
});

test('E55: then the application goes to the panel, marked not endorsed', () => {
  const decision = decided(its.submitted, forwarding(due));
  expect(decision.ok && decision.events).toEqual([
    { type: 'ApplicationForwarded', data: { number: 1, endorsement: 'not-endorsed' } },
    { type: 'CycleEntered', data: { number: 1, cycle: cycleOfAda, joinsOn: '2027-09-01' } },
  ]);
  expect(decision.ok && decision.alongside).toMatchObject([{ stream: cycleOfAda }]);
  const forwarded = playing(its.submitted, forwarding(due));
  expect(caseIn(forwarded)).toMatchObject({ status: 'WithPanel', application: { endorsement: 'not-endorsed' } });
});

test('E55: the Head may comment, and has no word that stops it', () => {
  const answers = ldpParticipation.tasks(caseIn(its.submitted))[0]!.answers;
  expect(answers).toEqual(['EndorseApplication', 'CommentWithoutEndorsing']);
  const commenting = its.ask(headOfAsh, 'CommentWithoutEndorsing', { application: 1, comment: its.reason });
  const commented = playing(its.submitted, commenting);
  expect(caseIn(commented)).toMatchObject({ status: 'WithPanel', application: { endorsement: 'commented' } });
});
