import { expect, test } from '@jest/globals';
import { siftApplication } from '#libs/domain/internal-post/sift/sift-application.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ben, dev, headOfAsh, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';

const onDay = { at: h.siftingDay };
const task = `sift-${h.adasApplication}-${slt}`;
const marked = (marks: readonly (readonly [string, boolean])[]) =>
  move(slt, 'SiftApplication', {
    application: h.adasApplication,
    marks: marks.map(([criterion, met]) => ({ criterion: criterion as never, met })),
    reasons: h.sealed('sift-reasons'),
  });

test('one of those who sift marks an application criterion by criterion, with the reasons', () => {
  expect(ask(h.declared, h.sifting(slt, ada), onDay)).toEqual(
    accept({
      type: 'ApplicationSifted',
      data: { application: h.adasApplication, by: slt, marks: h.metBoth, reasons: h.sealed('sift-reasons') },
    }),
  );
});

test('the last of them brings the result by rule', () => {
  expect(ask(h.siftedByOne, h.sifting(headOfAsh, ada), onDay)).toMatchObject({
    events: [{ type: 'ApplicationSifted' }, { type: 'EssentialCriteriaMet', data: { application: h.adasApplication } }],
  });
  const poor = play(h.declared, onDay, h.sifting(slt, ada, h.metOne));
  expect(ask(poor, h.sifting(headOfAsh, ada, h.metOne), onDay)).toMatchObject({
    events: [{}, { type: 'EssentialCriteriaNotMet', data: { application: h.adasApplication, unmet: ['c2'] } }],
  });
});

test('where they disagree on what is essential, neither is said', () => {
  const decision = ask(h.siftedByOne, h.sifting(headOfAsh, ben, h.metOne), onDay);
  expect(decision.ok && decision.events).toHaveLength(1);
  expect(keysAfter(h.disputed)).toContain(`reconcile-${h.bensApplication}`);
});

test('the task is each sifter’s own: neither another sifter nor HR marks for them', () => {
  expect(taskIn(h.declared, task)).toMatchObject({ to: [{ staff: slt }], due: '2027-01-30T09:00:00.000Z' });
  expect(given(...h.declared).when(h.sifting(slt, ada).command, hr)).toEqual(
    refuse('NotOpenForYou', { command: 'SiftApplication' }),
  );
  expect(given(...h.declared).when(h.sifting(slt, ada).command, dev)).toEqual(
    refuse('NotOpenForYou', { command: 'SiftApplication' }),
  );
});

test('nobody marks before they have declared their interests, nor twice', () => {
  expect(ask(h.closed, h.sifting(slt, ada), onDay)).toEqual(refuse('NotOpenForYou', { command: 'SiftApplication' }));
  expect(ask(h.siftedByOne, h.sifting(slt, ada), onDay)).toEqual(
    refuse('AlreadySifted', { application: h.adasApplication }),
  );
});

test('each criterion that the form shows is marked once, and no other', () => {
  const asked = [
    ['c1', true],
    ['c2', true],
  ] as const;
  expect(ask(h.declared, marked(asked.slice(0, 1)), onDay)).toEqual(refuse('MarksMissing', { criteria: ['c2'] }));
  expect(ask(h.declared, marked([]), onDay)).toEqual(refuse('MarksMissing', { criteria: ['c1', 'c2'] }));
  expect(ask(h.declared, marked([...asked, ['c1', false]]), onDay)).toEqual(
    refuse('MarkedTwice', { criteria: ['c1'] }),
  );
  for (const other of ['c3', 'c9'])
    expect(ask(h.declared, marked([...asked, [other, true]]), onDay)).toEqual(
      refuse('UnknownCriterion', { criteria: [other] }),
    );
});

test('an application that is not there, was withdrawn, or awaits HR is not sifted', () => {
  const unknown = move(slt, 'SiftApplication', {
    application: 'application-x' as never,
    marks: [],
    reasons: h.sealed('r'),
  });
  expect(ask(h.declared, unknown, onDay)).toEqual(refuse('UnknownApplication', { application: 'application-x' }));
  const withdrew = play(h.declared, onDay, move(ada, 'WithdrawApplication', {}));
  expect(ask(withdrew, h.sifting(slt, ada), onDay)).toEqual(refuse('NotOpenForYou', { command: 'SiftApplication' }));
});

test('who has an interest marks no more', () => {
  const conflicted = play(h.declared, onDay, move(headOfAsh, 'DeclareInterest', { conflict: 'friend', with: ben }));
  expect(ask(conflicted, h.sifting(headOfAsh, ada), onDay)).toEqual(
    refuse('NotOpenForYou', { command: 'SiftApplication' }),
  );
});

test('the reasons are about the applicant, and sealed under their key', () => {
  const { reasons } = siftApplication.personal;
  expect(reasons({ application: h.adasApplication } as never, { kind: 'person', id: slt }, fold(h.declared))).toBe(ada);
});

test.each(others('Sifting'))('a post that is %s sifts nothing', (status) => {
  expect(ask(h.historyOf[status], h.sifting(slt, ada))).toEqual(refuse('NotSifting', { status }));
});

test('marks are yes or no, with reasons', () => {
  const data = { application: h.adasApplication, marks: h.metBoth, reasons: 'Both are shown.' };
  expect(takes('SiftApplication', data)).toBe(true);
  expect(takes('SiftApplication', { ...data, marks: [{ criterion: 'c1', met: 'partly' }] })).toBe(false);
  expect(takes('SiftApplication', { ...data, reasons: '' })).toBe(false);
});
