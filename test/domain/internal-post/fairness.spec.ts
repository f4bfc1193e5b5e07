import { expect, test } from '@jest/globals';
import { refuse } from '#libs/kernel/index.js';
import { fold, tasksAfter, theProcessItself } from '../../support/given.js';
import { ada, ben, cora, dev, ella, headOfAsh, headOfBirch, hr, slt, sltTwo } from '../../support/people.js';
import { move, play } from '../../support/play.js';
import { ask, keysAfter } from './asking.js';
import * as its from './histories.js';

const relisting = () => {
  const partly = play(its.threePostsTwoAppointable, { at: its.offerDay }, its.offering(1), its.accepting(ben));
  const dated = play(
    partly,
    { at: its.agreeingDay },
    its.proposing(),
    its.signing(headOfAsh, 'gaining'),
    its.signing(ben, 'candidate'),
    its.signing(headOfBirch, 'releasing'),
    its.offering(2),
    move(ada, 'DeclineOffer', { vacancy: 2, offer: 1 }),
    move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
  );
  return play(dated, { at: its.agreeingDay }, move(hr, 'RelistPost', {}));
};

test('nobody is appointed twice to the posts of one advert', () => {
  const again = play(
    relisting(),
    { at: its.agreeingDay },
    move(hr, 'OpenAdvert', { closesAt: its.at('2027-03-30T17:00:00Z'), audience: {} }),
  );
  expect(ask(again, its.applying(ben), { at: its.agreeingDay })).toEqual(refuse('AlreadyAppointed', { vacancy: 1 }));
  expect(ask(again, its.applying(cora), { at: its.agreeingDay }).ok).toBe(true);
});

test('whoever is appointed decides nothing about the rest of the advert', () => {
  for (const task of tasksAfter(...relisting()))
    if (!task.to.some((to) => 'staff' in to)) expect(task.not).toContainEqual({ staff: ben, because: 'own-case' });
});

test('a panel that has lost a member whom its rules need decides nothing until it is whole again', () => {
  const lost = play(
    its.ranked,
    { at: its.decisionDay },
    move(hr, 'RecusePanelMember', { staff: headOfAsh, because: 'unavailable', ...its.becauseOf }),
  );
  const agreed = play(lost, { at: its.decisionDay }, move(dev, 'AgreeRanking', {}));
  expect(fold(agreed).status).toBe('Deciding');
  expect(keysAfter(agreed)).toContain('complete-panel');
  const whole = play(agreed, { at: its.decisionDay }, move(hr, 'AddPanelMember', joining(headOfBirch)));
  expect(fold(whole).status).toBe('Offering');
});

const joining = (staff: typeof ada, chair = false, sifts = true) => ({ staff, chair, sifts });

test('who has heard no interview neither ranks nor agrees, though HR changes the whole panel', () => {
  const gone = its.members.map((staff) =>
    move(hr, 'RecusePanelMember', { staff, because: 'unavailable', ...its.becauseOf }),
  );
  const come = [joining(sltTwo, true), joining(headOfBirch), joining(ella)];
  const changed = play(
    its.unsealed,
    { at: its.decisionDay },
    ...gone,
    ...come.map((member) => move(hr, 'AddPanelMember', member)),
    ...come.map(({ staff }) => move(staff, 'DeclareInterest', { conflict: 'none' })),
  );
  const { by: _, ...ranking } = its.ranking([ben, ada]);
  expect(ask(changed, { by: sltTwo, ...ranking }, { at: its.decisionDay }).ok).toBe(false);
  expect(keysAfter(changed).filter((key) => key.startsWith('schedule-interview-'))).toHaveLength(2);
});

test('HR can’t take away the marks of a sifter by taking the sift from them', () => {
  expect(
    ask(its.disputed, move(hr, 'AddPanelMember', joining(headOfAsh, false, false)), { at: its.siftingDay }),
  ).toEqual(refuse('HasSifted', { staff: headOfAsh }));
});

test('the marks of who can’t serve any more still count, so a dispute stays one', () => {
  const ill = play(
    its.disputed,
    { at: its.siftingDay },
    move(hr, 'RecusePanelMember', { staff: headOfAsh, because: 'unavailable', ...its.becauseOf }),
    move(hr, 'AddPanelMember', joining(headOfBirch)),
    move(headOfBirch, 'DeclareInterest', { conflict: 'none' }),
    its.sifting(headOfBirch, ben),
  );
  expect(keysAfter(ill)).toContain(`reconcile-${its.applicationOf(ben)}`);
});

test('when everybody on the shortlist withdraws, whoever was left out of it is looked at again', () => {
  const drawn = play(
    its.allMeet,
    { at: its.siftingDay },
    move(hr, 'ConfirmShortlist', {
      applications: [its.applicationOf(ada)],
      rule: 'random-draw',
      reason: its.sealed('reason'),
    }),
    move(ada, 'WithdrawApplication', {}),
  );
  expect(fold(drawn).status).toBe('Sifting');
  expect(keysAfter(drawn)).toContain('confirm-shortlist');
});

test('a member of the panel can be recused while the post lies still, and their agreement goes with them', () => {
  const still = play(its.ranked, { at: its.decisionDay }, move(hr, 'FreezePost', its.becauseOf));
  const without = play(still, { at: its.decisionDay }, move(slt, 'DeclareInterest', { conflict: 'friend', with: ben }));
  const reopened = play(without, { at: its.offerDay }, move(hr, 'ReopenPost', its.becauseOf));
  expect(keysAfter(reopened)).toContain('complete-panel');
  expect(fold(reopened)).toMatchObject({ status: 'Deciding', panel: { recused: [{ staff: slt }] } });
});

test('a draft that is dropped was never an application: its author may sit on the panel', () => {
  const dropped = play(its.drafted, {}, move(cora, 'WithdrawApplication', {}));
  expect(fold(dropped)).toMatchObject({ applications: [] });
});

test('an essential criterion that nobody would judge is refused', () => {
  const criterion = (text: string, shownBy: 'form' | 'interview' | 'reference') => ({
    text,
    kind: 'essential' as const,
    shownBy: [shownBy],
  });
  const criteria = [criterion('Leads', 'form'), criterion('Speaks', 'interview'), criterion('Turns up', 'reference')];
  expect(ask(its.identified, move(hr, 'WriteJobDescription', { jobDescription: 'Leads.', criteria }))).toMatchObject({
    refusal: 'NobodyJudgesThis',
    facts: { criteria: ['Turns up'] },
  });
});
