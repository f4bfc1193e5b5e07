import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import {
  ada,
  ash,
  birch,
  cora,
  dev,
  headOfAsh,
  hr,
  hrTwo,
  lapsing,
  slt,
  stranger,
  untrained,
} from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { testPack } from '../../../support/pack.js';
import { ask, holdingElsewhere, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';

type Asked = (typeof h.panel)[number];
const setUp = (members: readonly Asked[]) => move(hr, 'SetUpPanel', { members: [...members] });
const sits = (staff: Asked['staff'], more: Partial<Asked> = {}): Asked => ({
  staff,
  chair: false,
  sifts: false,
  ...more,
});
const [chair, head, third] = h.panel as [Asked, Asked, Asked];
const { ladder: _, ...rules } = testPack.rules.internalPost.panel;
const known = { trainedUntil: h.day('2029-12-31') };

test('HR sets it up, each member with what the directory knows of them, and the rules that it sits under', () => {
  expect(ask(h.applied, h.setUpPanel)).toEqual(
    accept({
      type: 'PanelSetUp',
      data: {
        members: [
          { ...chair, school: ash, holds: ['SLT'], ...known },
          { ...head, school: ash, holds: ['Head'], ...known },
          { ...third, school: birch, holds: [], ...known },
        ],
        rules,
        warnings: [],
        by: hr,
      },
    }),
  );
});

test('nothing is left to do about it until the advert closes', () => {
  expect(keysAfter(h.panelReady)).toEqual(['review-external-recruitment']);
});

test.each([
  ['TooFewMembers', [chair, head]],
  ['TooFewSifters', [chair, sits(headOfAsh), third]],
  ['NoChair', [sits(slt, { sifts: true }), head, third]],
  ['NoSeniorLeader', [sits(hrTwo, { chair: true, sifts: true }), head, third]],
  ['NoHead', [chair, sits(hrTwo, { sifts: true }), third]],
])('it can not convene while a rule is red: %s', (name, members) => {
  expect(ask(h.applied, setUp(members))).toEqual(refuse('PanelRulesNotMet', { red: [name], rules }));
});

test('somebody on it is trained in safer recruitment today', () => {
  const plain = { ...testPack.rules.internalPost, panel: { ...testPack.rules.internalPost.panel, needs: [] } };
  const members = [sits(lapsing, { chair: true, sifts: true }), sits(untrained, { sifts: true }), sits(untrained)];
  const three = setUp([members[0]!, members[1]!, sits('staff-cora' as typeof hr)]);
  const two = { ...plain, panel: { ...plain.panel, minimumMembers: 2 } };
  const on = (at: string) => ({ at, rules: { ...testPack.rules, internalPost: two } });
  const pair = setUp(members.slice(0, 2));
  const late = play(h.opened, {}, move(hr, 'ExtendAdvert', { closesAt: h.at('2027-03-01T17:00:00Z'), ...h.becauseOf }));
  expect(ask(late, pair, on('2027-02-10T23:59:59Z')).ok).toBe(true);
  expect(ask(late, pair, on('2027-02-11T00:00:00Z'))).toMatchObject({ facts: { red: ['NobodyTrainedOnTheDay'] } });
  expect(ask(late, three, on('2027-02-11T00:00:00Z')).ok).toBe(true);
});

test('where the pack advises the training, the panel is set up with a warning', () => {
  const panel = { ...testPack.rules.internalPost.panel, needs: [], minimumMembers: 2, training: 'advised' as const };
  const advising = { rules: { ...testPack.rules, internalPost: { ...testPack.rules.internalPost, panel } } };
  const pair = setUp([sits(untrained, { chair: true, sifts: true }), sits(ada, { sifts: true })]);
  expect(ask(h.opened, pair, advising)).toMatchObject({
    events: [{ data: { warnings: ['NobodyTrainedOnTheDay'], rules: { training: 'advised' } } }],
  });
});

test('nobody sits twice, and there is one chair', () => {
  expect(ask(h.applied, setUp([chair, head, third, { ...third, sifts: true }]))).toEqual(
    refuse('MemberTwice', { staff: dev }),
  );
  expect(ask(h.applied, setUp([chair, { ...head, chair: true }, third]))).toEqual(refuse('TwoChairs'));
});

test('neither an applicant sits on it nor a stranger; who has but a draft may', () => {
  expect(ask(h.applied, setUp([chair, head, third, sits(ada)]))).toEqual(refuse('MemberApplied', { staff: ada }));
  expect(ask(h.applied, setUp([chair, head, third, sits(stranger)]))).toEqual(
    refuse('UnknownMember', { staff: stranger }),
  );
  expect(ask(h.drafted, setUp([chair, head, third, sits(cora)])).ok).toBe(true);
});

test('it is set up once; after that members join and leave', () => {
  expect(ask(h.panelReady, h.setUpPanel)).toEqual(refuse('PanelIsSetUp', { members: 3 }));
});

test('after the advert has closed it may still be set up', () => {
  const panelless = play(h.applied, { at: h.closing }, h.close);
  expect(fold(play(panelless, { at: h.siftingDay }, h.setUpPanel))).toMatchObject({ panel: { members: [{}, {}, {}] } });
});

test('it is HR of the school, and nobody who has applied', () => {
  const needs = [{ role: 'HR', school: ash }];
  const { command } = h.setUpPanel;
  expect(given(...h.applied).when(command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.applied).when(command, hrTwo, holdingElsewhere('HR'))).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.applied).when(command, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'set-up-panel', because: 'own-case' }),
  );
});

test.each(others('Advertised', 'Sifting', 'Interviewing', 'Deciding'))('a post that is %s has no panel', (status) => {
  expect(ask(h.historyOf[status], h.setUpPanel)).toEqual(refuse('NoPanelNow', { status }));
});

test('it has one to twelve members', () => {
  const member = { staff: 'staff-ada' };
  expect(takes('SetUpPanel', { members: Array(12).fill(member) })).toBe(true);
  for (const members of [[], Array(13).fill(member), [{ staff: 'Ada' }], [{ ...member, votes: 2 }]])
    expect(takes('SetUpPanel', { members })).toBe(false);
});
