import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ben, cora, dev, headOfAsh, hr, slt, stranger } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

type Conflict = 'none' | 'relative' | 'line-manager' | 'friend' | 'other';
const declare = (conflict: Conflict, more: object = {}, by = dev) => move(by, 'DeclareInterest', { conflict, ...more });
const declared = (conflict: Conflict, more: object = {}) => ({
  type: 'InterestDeclared' as const,
  data: { by: dev, conflict, ...more },
});
const off = { type: 'PanelMemberRecused' as const, data: { staff: dev, because: 'conflict' as const } };
const onDay = { at: h.siftingDay };

test('each member says that they have no interest in an applicant, and then sifts if they sift', () => {
  expect(ask(h.closed, declare('none'), onDay)).toEqual(accept(declared('none')));
  const one = play(h.closed, onDay, move(slt, 'DeclareInterest', { conflict: 'none' }));
  expect(keysAfter(one)).toEqual([
    'declare-interest-staff-head-ash',
    'declare-interest-staff-dev',
    'sift-application-ada-staff-slt',
    'sift-application-ben-staff-slt',
    'review-external-recruitment',
  ]);
});

test.each(['relative', 'line-manager', 'friend', 'other'] as const)(
  'whoever has an interest is recused at once: %s',
  (conflict) => {
    const detail = h.sealed('detail');
    expect(ask(h.closed, declare(conflict, { with: ben, detail }), onDay)).toEqual(
      accept(declared(conflict, { with: ben, detail }), off),
    );
    expect(fold(play(h.closed, onDay, declare(conflict)))).toMatchObject({
      panel: { recused: [{ staff: dev, because: 'conflict' }] },
    });
  },
);

test('the task is each member’s own, with the day by which', () => {
  expect(taskIn(h.closed, 'declare-interest-staff-dev')).toEqual({
    key: 'declare-interest-staff-dev',
    clause: '002 §Secondment opportunities, step 3',
    answers: ['DeclareInterest'],
    to: [{ staff: dev }],
    not: [],
    due: '2027-01-30T09:00:00.000Z',
    priority: 'normal',
  });
});

test('while applicants may still come nobody can say that they have no interest; who has one says so at once', () => {
  expect(ask(h.panelReady, declare('none'))).toEqual(refuse('ApplicantsNotKnownYet', { status: 'Advertised' }));
  expect(ask(h.panelReady, declare('relative', { with: ada }))).toEqual(
    accept(declared('relative', { with: ada }), off),
  );
});

test('nobody says twice that they have none, but an interest may become known later', () => {
  expect(ask(h.declared, declare('none'), onDay)).toEqual(refuse('AlreadyDeclared'));
  expect(inShort(ask(h.declared, declare('friend', { with: ada }), onDay))).toBe(
    'InterestDeclared + PanelMemberRecused',
  );
});

test('an interest is in an applicant', () => {
  expect(ask(h.closed, declare('friend', { with: cora }), onDay)).toEqual(refuse('NotAnApplicant', { staff: cora }));
  const kept = play(h.panelReady, {}, move(cora, 'SaveDraft', { statement: h.sealed('draft') }, h.applicationOf(cora)));
  expect(ask(kept, declare('friend', { with: cora }))).toEqual(refuse('NotAnApplicant', { staff: cora }));
  expect(ask(h.lateAsked, declare('friend', { with: cora }), onDay).ok).toBe(true);
});

test('it is members who declare: nobody else, and nobody who was recused', () => {
  expect(ask(h.closed, declare('none', {}, hr), onDay)).toEqual(refuse('NotOnPanel', { staff: hr }));
  expect(ask(h.memberRecused, declare('none', {}, headOfAsh), onDay)).toEqual(
    refuse('NotOnPanel', { staff: headOfAsh }),
  );
  expect(ask(h.applied, declare('friend', { with: ada }))).toEqual(refuse('NotOnPanel', { staff: dev }));
  expect(given(...h.closed).when(declare('none').command, stranger)).toEqual(
    refuse('NotAuthorised', { needs: 'a member of staff' }),
  );
});

test('scores wait for a member who has not declared yet, and are unsealed by the declaration', () => {
  const at = { at: h.decisionDay };
  const add = move(hr, 'AddPanelMember', { staff: cora, chair: false, sifts: false });
  const lateComer = play(h.scoring, { at: h.interviewAt }, ...scoring(ada, 4), ...scoring(ben, 6).slice(0, 2));
  const all = play(play(lateComer, at, add), at, scoring(ben, 6)[2]!);
  expect(fold(all).status).toBe('Interviewing');
  expect(inShort(ask(all, declare('none', {}, cora), at))).toBe('InterestDeclared + ScoresUnsealed');
});

test.each(others('Advertised', 'Sifting', 'Interviewing', 'Deciding', 'Frozen'))(
  'a post that is %s asks nobody',
  (status) => {
    expect(ask(h.historyOf[status], declare('none'))).toEqual(refuse('NoPanelNow', { status }));
  },
);

test('it is one of five answers', () => {
  expect(takes('DeclareInterest', { conflict: 'other', with: ada, detail: 'We run together.' })).toBe(true);
  for (const data of [
    {},
    { conflict: 'rival' },
    { conflict: 'friend', with: 'Ada' },
    { conflict: 'friend', detail: '' },
  ])
    expect(takes('DeclareInterest', data)).toBe(false);
});
