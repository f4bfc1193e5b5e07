import { expect, test } from '@jest/globals';
import { fold, inShort } from '../support/given.js';
import { ada, ben, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';
import { move, play } from '../support/play.js';
import { ask, keysAfter } from '../domain/internal-post/asking.js';
import * as h from '../domain/internal-post/histories.js';

const onDay = { at: h.siftingDay };
const noneMeets = move(hr, 'ConfirmNoneMeets', {});
/** Both applications were sifted by slt, and ada's by the Head of ash before the Head fell ill. */
const oneMissing = play(
  h.declared,
  onDay,
  h.sifting(slt, ada, h.metOne),
  h.sifting(slt, ben, h.metOne),
  h.sifting(headOfAsh, ada, h.metOne),
);
const ill = play(
  oneMissing,
  onDay,
  move(hr, 'RecusePanelMember', { staff: headOfAsh, because: 'unavailable', ...h.becauseOf }),
);
const substitute = play(
  ill,
  onDay,
  move(hr, 'AddPanelMember', { staff: headOfBirch, chair: false, sifts: true }),
  move(headOfBirch, 'DeclareInterest', { conflict: 'none' }),
);

test('E24: given one matrix is incomplete, when HR presses "none meets", then it is refused with the application and who is missing', () => {
  expect(ask(oneMissing, noneMeets, onDay)).toMatchObject({
    refusal: 'MatrixIncomplete',
    facts: { missing: [{ application: h.bensApplication, notSiftedBy: [headOfAsh] }] },
  });
});

test('E24: and when the shortlister fell ill, it is refused with that one is too few', () => {
  expect(ask(ill, noneMeets, onDay)).toMatchObject({
    refusal: 'MatrixIncomplete',
    facts: { missing: [{ application: h.bensApplication }], sifters: { now: 1, needed: 2 } },
  });
  expect(keysAfter(ill)).toContain('complete-panel');
  expect(keysAfter(ill)).not.toContain('confirm-none-meets');
});

test('E24: and the substitute is named until they have sifted', () => {
  expect(ask(substitute, noneMeets, onDay)).toMatchObject({
    facts: { missing: [{ application: h.bensApplication, notSiftedBy: [headOfBirch] }] },
  });
  expect(keysAfter(substitute)).toContain(`sift-${h.bensApplication}-${headOfBirch}`);
});

test('E24: and with the matrix complete HR may confirm it', () => {
  const complete = play(substitute, onDay, h.sifting(headOfBirch, ben, h.metOne));
  expect(fold(complete)).toMatchObject({ applications: [{ status: 'falls-short' }, { status: 'falls-short' }] });
  expect(inShort(ask(complete, noneMeets, onDay))).toBe('NoApplicantMetEssentialCriteria');
});
