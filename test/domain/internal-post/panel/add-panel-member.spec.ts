import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, type Fact } from '../../../support/given.js';
import {
  ada,
  ash,
  ben,
  birch,
  cora,
  dev,
  ella,
  headOfAsh,
  headOfBirch,
  hr,
  hrTwo,
  slt,
  stranger,
  untrained,
} from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, holdingElsewhere, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';

type How = Readonly<{ chair?: boolean; sifts?: boolean }>;
const add = (staff: StaffId, { chair = false, sifts = false }: How = {}) =>
  move(hr, 'AddPanelMember', { staff, chair, sifts });
const recuse = (staff: StaffId, because: 'conflict' | 'unavailable') =>
  move(hr, 'RecusePanelMember', { staff, because, ...h.becauseOf });
const onDay = { at: h.siftingDay };
const bothBy = (by: StaffId) => [h.sifting(by, ada), h.sifting(by, ben)];
const headIll = play(h.declared, onDay, recuse(headOfAsh, 'unavailable'));

test('a substitute joins from that instant on, with what the directory knows of them', () => {
  expect(ask(headIll, add(headOfBirch, { sifts: true }), onDay)).toEqual(
    accept({
      type: 'PanelMemberJoined',
      data: {
        member: {
          staff: headOfBirch,
          school: birch,
          chair: false,
          sifts: true,
          holds: ['Head'],
          trainedUntil: h.day('2029-12-31'),
          since: h.siftingDay,
        },
        warnings: [],
        by: hr,
      },
    }),
  );
});

test('it completes the panel, and the substitute is asked for their interests before they sift', () => {
  expect(keysAfter(headIll)).toContain('complete-panel');
  const joined = play(headIll, onDay, add(headOfBirch, { sifts: true }));
  expect(keysAfter(joined)).not.toContain('complete-panel');
  expect(keysAfter(joined)).toContain('declare-interest-staff-head-birch');
  expect(keysAfter(joined)).not.toContain('sift-application-ada-staff-head-birch');
  const declared = play(joined, onDay, move(headOfBirch, 'DeclareInterest', { conflict: 'none' }));
  expect(keysAfter(declared)).toContain('sift-application-ada-staff-head-birch');
});

test('a panel that stays incomplete may be completed one by one', () => {
  const two = play(headIll, onDay, recuse(dev, 'unavailable'));
  const joined = play(two, onDay, add(cora));
  expect(keysAfter(joined)).toContain('complete-panel');
  expect(keysAfter(play(joined, onDay, add(headOfBirch, { sifts: true })))).not.toContain('complete-panel');
});

test('the chair passes on when it is free, and there is one', () => {
  expect(ask(h.declared, add(ella, { chair: true }), onDay)).toEqual(refuse('TwoChairs', { chair: slt }));
  const free = play(h.declared, onDay, recuse(slt, 'unavailable'));
  expect(ask(free, add(headOfAsh, { chair: true, sifts: true }), onDay)).toMatchObject({
    events: [{ data: { member: { staff: headOfAsh, chair: true, sifts: true } } }],
  });
});

test('a member who was there from the start stays so when they take the sift', () => {
  const sifting = play(h.declared, onDay, add(dev, { sifts: true }));
  const member = (fold(sifting) as { panel?: { members: readonly { staff: string }[] } }).panel?.members.at(-1);
  expect(member).toMatchObject({ staff: dev, sifts: true });
  expect(member).not.toHaveProperty('since');
});

test('what is known already is not said twice; a training that was renewed is', () => {
  expect(ask(h.declared, add(dev), onDay)).toEqual(refuse('AlreadyOnPanel', { staff: dev }));
  const lapsed = h.declared.map((fact): Fact =>
    fact.type === 'PanelSetUp'
      ? {
          ...fact,
          data: {
            ...fact.data,
            members: fact.data.members.map((one) =>
              one.staff === dev ? { ...one, trainedUntil: h.day('2027-01-20') } : one,
            ),
          },
        }
      : fact,
  );
  expect(ask(lapsed, add(dev), onDay)).toMatchObject({
    events: [{ data: { member: { staff: dev, trainedUntil: '2029-12-31' } } }],
  });
});

test('whoever has sifted keeps their marks: the sift is not taken from them', () => {
  expect(ask(h.siftedByOne, add(slt, { chair: true }), onDay)).toEqual(refuse('HasSifted', { staff: slt }));
  expect(ask(h.siftedByOne, add(headOfAsh), onDay).ok).toBe(true);
});

test('a sifter who leaves the sift before marking anything is not waited for', () => {
  const three = play(h.siftedByOne, onDay, add(dev, { sifts: true }), ...bothBy(headOfAsh));
  expect(keysAfter(three)).toContain('sift-application-ada-staff-dev');
  expect(ask(three, add(dev), onDay)).toMatchObject({
    events: [{ type: 'PanelMemberJoined' }, { type: 'EssentialCriteriaMet' }, { type: 'EssentialCriteriaMet' }],
  });
});

test('whoever could not serve may come back; whoever has an interest may not', () => {
  expect(ask(headIll, add(headOfAsh, { sifts: true }), onDay).ok).toBe(true);
  for (const history of [h.memberRecused, play(h.declared, onDay, recuse(headOfAsh, 'conflict'))])
    expect(ask(history, add(headOfAsh, { sifts: true }), onDay)).toEqual(
      refuse('WasRecused', { staff: headOfAsh, because: 'conflict' }),
    );
});

test('neither an applicant joins nor a stranger', () => {
  expect(ask(h.declared, add(ada), onDay)).toEqual(refuse('MemberApplied', { staff: ada }));
  expect(ask(h.declared, add(stranger), onDay)).toEqual(refuse('UnknownMember', { staff: stranger }));
});

test('rules that stay red are no reason to refuse somebody, and an advised one is a warning', () => {
  expect(ask(headIll, add(untrained), onDay).ok).toBe(true);
});

test('it is HR of the school, and nobody who has applied', () => {
  const needs = [{ role: 'HR', school: ash }];
  const { command } = add(cora);
  expect(given(...h.declared).when(command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.declared).when(command, hrTwo, holdingElsewhere('HR'))).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.declared).when(command, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});

test.each(others('Advertised', 'Sifting', 'Interviewing', 'Deciding', 'NotRequested'))(
  'a post that is %s has no panel to join',
  (status) => {
    expect(ask(h.historyOf[status], add(cora))).toMatchObject({ refusal: 'NoPanelNow', facts: { status } });
  },
);

test('before the panel is set up nobody joins it', () => {
  expect(ask(h.applied, add(cora))).toEqual(refuse('NoPanelNow', { status: 'Advertised' }));
});

test('a member is one of staff', () => {
  expect(takes('AddPanelMember', { staff: 'staff-ada' })).toBe(true);
  for (const data of [{}, { staff: 'Ada Lovelace' }, { staff: 'staff-ada', chair: 'yes' }])
    expect(takes('AddPanelMember', data)).toBe(false);
});
