import { describe, expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { fold, given, tasksAfter, type Fact } from '../support/given.js';
import { ada, dev, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';
import { move, play } from '../support/play.js';
import { ask, keysAfter, taskIn } from '../domain/internal-post/asking.js';
import * as h from '../domain/internal-post/histories.js';

const addressedTo = (history: readonly Fact[], staff: typeof dev) =>
  tasksAfter(...history).filter(({ to }) => to.some((one) => 'staff' in one && one.staff === staff));

describe('E10: given a panel member applies for the post', () => {
  const applied = play(h.panelReady, {}, h.applying(headOfAsh));

  test('they are recused at the very application, and the quorum is looked at anew', () => {
    expect(applied.slice(-2).map(({ type }) => type)).toEqual(['ApplicationReceived', 'PanelMemberRecused']);
    expect(fold(applied)).toMatchObject({ panel: { recused: [{ staff: headOfAsh, because: 'applied' }] } });
    expect(taskIn(applied, 'complete-panel')).toMatchObject({ answers: ['AddPanelMember'] });
  });

  test('no task about the post is theirs any more, by name or by role', () => {
    const closed = play(applied, { at: h.closing }, h.close);
    expect(addressedTo(closed, headOfAsh)).toEqual([]);
    for (const task of tasksAfter(...closed))
      if (!task.key.startsWith('declare-interest'))
        expect(task.not).toContainEqual({ staff: headOfAsh, because: 'own-case' });
  });

  test('they do not come back, although they withdraw', () => {
    const withdrew = play(applied, {}, move(headOfAsh, 'WithdrawApplication', {}));
    expect(ask(withdrew, move(hr, 'AddPanelMember', { staff: headOfAsh, chair: false, sifts: true })).ok).toBe(false);
  });

  test('until the panel is whole no interview is scheduled', () => {
    const late = play(
      h.shortlisted,
      { at: h.siftingDay },
      move(hr, 'RecusePanelMember', { staff: headOfAsh, because: 'conflict', ...h.becauseOf }),
    );
    expect(ask(late, h.scheduling(ada), { at: h.siftingDay })).toMatchObject({
      refusal: 'PanelRulesNotMet',
      facts: { red: ['TooFewMembers', 'TooFewSifters', 'NoHead'] },
    });
  });
});

describe.each([
  ['the member says so', move(dev, 'DeclareInterest', { conflict: 'relative', with: ada })],
  ['HR learns of it', move(hr, 'RecusePanelMember', { staff: dev, because: 'conflict', ...h.becauseOf })],
])('E10: given a relative of a member applies, and %s', (_, known) => {
  const recused = play(h.declared, { at: h.siftingDay }, known);

  test('the member is recused, and the quorum is looked at anew', () => {
    expect(fold(recused)).toMatchObject({ panel: { recused: [{ staff: dev, because: 'conflict' }] } });
    expect(keysAfter(recused)).toContain('complete-panel');
    expect(addressedTo(recused, dev)).toEqual([]);
  });

  test('no command about the post is theirs any more, whatever role they hold', () => {
    const roles = [{ role: 'HR' as const }, { role: 'SLT' as const }, { role: 'Head' as const }];
    const asHr = move(dev, 'ConfirmNoneMeets', {});
    expect(given(...recused).when(asHr.command, dev, { roles })).toMatchObject({ refusal: 'OwnCase' });
    expect(ask(recused, move(dev, 'DeclareInterest', { conflict: 'none' }), { at: h.siftingDay })).toMatchObject({
      refusal: 'NotOnPanel',
    });
  });

  test('a substitute makes the panel whole', () => {
    const whole = play(
      recused,
      { at: h.siftingDay },
      move(hr, 'AddPanelMember', { staff: headOfBirch, chair: false, sifts: false }),
    );
    expect(keysAfter(whole)).not.toContain('complete-panel');
    expect(keysAfter(whole)).toContain('declare-interest-staff-head-birch');
    expect(internalPost.summary(fold(whole)).involved).not.toContain(dev);
    expect(internalPost.summary(fold(whole)).involved).toContain(slt);
  });
});
