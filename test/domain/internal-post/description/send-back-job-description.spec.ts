import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { headOfAsh, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, keysAfter, others, takes } from '../asking.js';
import { approve, becauseOf, described, historyOf, identified, write } from '../histories.js';

const back = move(slt, 'SendBackJobDescription', { version: 1, ...becauseOf });
const wednesday = { at: '2027-01-13T09:00:00Z' };
const sentBack = play(described, wednesday, back);

test('SLT asks for another version, saying what is wrong with this one', () => {
  expect(ask(described, back, wednesday)).toEqual(
    accept({
      type: 'JobDescriptionSentBack',
      data: { version: 1, by: slt, ...becauseOf, ladder: chasedFrom('2027-01-13') },
    }),
  );
});

test('HR is asked to write again, and the version that went back is not approved any more', () => {
  expect(keysAfter(sentBack)).toContain('write-job-description');
  expect(ask(sentBack, approve(1))).toEqual(refuse('NotAwaitingApproval', { status: 'Describing' }));
  const again = play(sentBack, wednesday, write);
  expect(fold(again)).toMatchObject({ specifications: [{ version: 1 }, { version: 2 }], step: { written: true } });
  expect(ask(again, approve(2)).ok).toBe(true);
});

test('it is about the version that SLT has read', () => {
  const rewritten = play(described, {}, write);
  expect(ask(rewritten, back)).toEqual(refuse('SpecificationSuperseded', { version: 1, latest: 2 }));
});

test('it is SLT who sends back, and not who wrote it', () => {
  expect(given(...described).when(back.command, headOfAsh)).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }),
  );
  expect(given(...described).when(back.command, hr, { roles: [{ role: 'SLT' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'approve-job-description', because: 'four-eyes' }),
  );
});

test('what is not written yet does not go back', () => {
  for (const history of [identified, sentBack])
    expect(ask(history, back)).toEqual(refuse('NotAwaitingApproval', { status: 'Describing' }));
});

test.each(others('Describing'))('a post that is %s sends nothing back', (status) => {
  expect(ask(historyOf[status], back)).toEqual(refuse('NotAwaitingApproval', { status }));
});

test('it needs its reason', () => {
  expect(takes('SendBackJobDescription', { version: 1, reason: 'Say what is essential.' })).toBe(true);
  expect(takes('SendBackJobDescription', { version: 1 })).toBe(false);
});
