import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ash, ben, dev, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, holdingElsewhere, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

type Because = 'conflict' | 'unavailable';
const recuse = (staff: StaffId, because: Because = 'conflict') =>
  move(hr, 'RecusePanelMember', { staff, because, ...h.becauseOf });
const off = (staff: StaffId, because: Because = 'conflict') => ({
  type: 'PanelMemberRecused' as const,
  data: { staff, because, ...h.becauseOf },
});
const onDay = { at: h.siftingDay };

test.each(['conflict', 'unavailable'] as const)('HR takes a member off the panel: %s', (because) => {
  for (const history of [h.panelReady, h.closed, h.shortlisted])
    expect(ask(history, recuse(headOfAsh, because), onDay)).toEqual(accept(off(headOfAsh, because)));
});

test('the quorum is looked at anew, and HR is asked to complete the panel', () => {
  const after = play(h.panelReady, {}, recuse(headOfAsh, 'unavailable'));
  expect(taskIn(after, 'complete-panel')).toMatchObject({
    answers: ['AddPanelMember'],
    to: [{ role: 'HR', school: ash }],
  });
});

test('whoever has an interest decides nothing about the post any more, also by a role of theirs', () => {
  const after = play(h.allMeet, onDay, recuse(headOfAsh));
  expect(taskIn(after, 'review-external-recruitment')?.not).toContainEqual({ staff: headOfAsh, because: 'recused' });
  expect(
    ask(
      after,
      move(headOfAsh, 'SiftApplication', { application: h.adasApplication, marks: h.metBoth, reasons: h.sealed('r') }),
      onDay,
    ).ok,
  ).toBe(false);
});

test('whoever is ill keeps what their roles allow', () => {
  const after = play(h.allMeet, onDay, recuse(headOfAsh, 'unavailable'));
  expect(taskIn(after, 'review-external-recruitment')?.not).not.toContainEqual(
    expect.objectContaining({ staff: headOfAsh }),
  );
});

test('what was sifted with an interest is sifted anew', () => {
  const after = play(h.allMeet, onDay, recuse(headOfAsh));
  expect(fold(after)).toMatchObject({
    applications: [
      { status: 'submitted', sifts: [{ by: slt }] },
      { status: 'submitted', sifts: [{ by: slt }] },
    ],
  });
  const substitute = [
    move(hr, 'AddPanelMember', { staff: headOfBirch, chair: false, sifts: true }),
    move(headOfBirch, 'DeclareInterest', { conflict: 'none' }),
    h.sifting(headOfBirch, ada),
    h.sifting(headOfBirch, ben, h.metOne),
  ];
  const anew = play(after, onDay, ...substitute);
  expect(fold(anew)).toMatchObject({ applications: [{ status: 'meets' }, { status: 'submitted' }] });
  expect(keysAfter(anew)).toContain(`reconcile-${h.bensApplication}`);
});

test('where enough have sifted without them, the result is found anew at once', () => {
  const three = play(
    h.siftedByOne,
    onDay,
    move(hr, 'AddPanelMember', { staff: dev, chair: false, sifts: true }),
    ...[headOfAsh, dev].flatMap((by) => [h.sifting(by, ada, by === dev ? h.metBoth : h.metOne), h.sifting(by, ben)]),
  );
  expect(keysAfter(three)).toContain(`reconcile-${h.adasApplication}`);
  expect(inShort(ask(three, recuse(headOfAsh), onDay))).toBe(
    'PanelMemberRecused + EssentialCriteriaMet + EssentialCriteriaMet',
  );
});

test('while the panel decides, their agreement goes with them; with an interest, the order as well', () => {
  const decisionDay = { at: h.decisionDay };
  const ill = play(h.ranked, decisionDay, recuse(slt, 'unavailable'));
  expect(fold(ill)).toMatchObject({ step: { ranking: { by: slt, agreedBy: [] } } });
  const conflicted = play(h.ranked, decisionDay, recuse(dev));
  expect(fold(conflicted)).toMatchObject({ status: 'Deciding' });
  expect(fold(conflicted)).not.toHaveProperty('step.ranking');
});

test('the last score that was awaited may be theirs: the rest is unsealed', () => {
  const waiting = play(
    h.scoring,
    { at: h.interviewAt },
    ...scoring(ada, 4).slice(0, 2),
    ...scoring(ben, 6).slice(0, 2),
  );
  expect(inShort(ask(waiting, recuse(dev, 'unavailable'), { at: h.interviewAt }))).toBe(
    'PanelMemberRecused + ScoresUnsealed',
  );
});

test('an interest that becomes known after somebody fell ill is recorded as well; nothing else is recorded twice', () => {
  const ill = play(h.allMeet, onDay, recuse(headOfAsh, 'unavailable'));
  expect(ask(ill, recuse(headOfAsh, 'unavailable'), onDay)).toEqual(refuse('NotOnPanel', { staff: headOfAsh }));
  expect(ask(ill, recuse(headOfAsh), onDay).ok).toBe(true);
  expect(ask(play(ill, onDay, recuse(headOfAsh)), recuse(headOfAsh), onDay)).toEqual(
    refuse('NotOnPanel', { staff: headOfAsh }),
  );
});

test('a post that lies still loses a member too, with the marks of an interest', () => {
  const still = play(h.allMeet, onDay, move(hr, 'FreezePost', h.becauseOf));
  expect(ask(still, recuse(headOfAsh), onDay)).toEqual(accept(off(headOfAsh)));
  expect(fold(play(still, onDay, recuse(headOfAsh)))).toMatchObject({
    status: 'Frozen',
    applications: [{ status: 'submitted' }, { status: 'submitted' }],
  });
});

test('who is not on the panel is not taken off it', () => {
  for (const staff of [ada, headOfBirch])
    expect(ask(h.declared, recuse(staff), onDay)).toEqual(refuse('NotOnPanel', { staff }));
  expect(ask(h.applied, recuse(slt))).toEqual(refuse('NotOnPanel', { staff: slt }));
});

test('it is HR of the school, and nobody who has applied', () => {
  const needs = [{ role: 'HR', school: ash }];
  const { command } = recuse(dev);
  expect(given(...h.declared).when(command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.declared).when(command, hrTwo, holdingElsewhere('HR'))).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.declared).when(command, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});

test.each(others('Advertised', 'Sifting', 'Interviewing', 'Deciding', 'Frozen', 'NotRequested'))(
  'a post that is %s has no panel to leave',
  (status) => {
    expect(ask(h.historyOf[status], recuse(slt))).toEqual(refuse('NoPanelNow', { status }));
  },
);

test('it needs its reason, and one of the two grounds', () => {
  expect(takes('RecusePanelMember', { staff: dev, because: 'conflict', reason: 'His cousin applied.' })).toBe(true);
  expect(takes('RecusePanelMember', { staff: dev, because: 'applied', reason: 'x' })).toBe(false);
  expect(takes('RecusePanelMember', { staff: dev, because: 'conflict' })).toBe(false);
});
