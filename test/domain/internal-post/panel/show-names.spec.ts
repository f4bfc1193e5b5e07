import { describe, expect, test } from '@jest/globals';
import { refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, type Circumstances } from '../../../support/given.js';
import { ben, cora, dev, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move } from '../../../support/play.js';
import { ask, keysAfter } from '../asking.js';
import * as h from '../histories.js';
import { bensApplication, sealed } from '../moves.js';

const day: Circumstances = { at: h.siftingDay };
const blind = h.blindly(h.declared);
const reason = sealed('reason');
const show = (to: StaffId, more: object = {}, by: StaffId = hr) => move(by, 'ShowNames', { to, reason, ...more });
const shownTo = (to: StaffId, more: object = {}) =>
  ({ type: 'NamesShown', data: { to, ...more, by: hr, reason } }) as never;

describe('HR shows a member of the panel', () => {
  test('who has applied, or whose one application is, with a reason, as an event', () => {
    expect(ask(blind, show(slt), day)).toEqual({ ok: true, events: [shownTo(slt)] });
    const one = { application: bensApplication };
    expect(ask(blind, show(slt, one), day)).toEqual({ ok: true, events: [shownTo(slt, one)] });
  });

  test('each once; one name does not stand for all', () => {
    const known = [...blind, shownTo(slt, { application: bensApplication })];
    expect(ask(known, show(slt, { application: bensApplication }), day)).toMatchObject({ refusal: 'AlreadyShown' });
    expect(ask(known, show(slt), day)).toMatchObject({ ok: true });
    expect(ask(known, show(headOfAsh, { application: bensApplication }), day)).toMatchObject({ ok: true });
  });

  test('and nobody else, not themselves, nor what is no application', () => {
    expect(ask(blind, show(cora), day)).toEqual(refuse('NotOnPanel', { staff: cora }));
    expect(ask(blind, show(hr), day)).toEqual(refuse('NotToYourself', { staff: hr }));
    const none = { application: 'no-such-application' };
    expect(ask(blind, show(slt, none), day)).toEqual(refuse('UnknownApplication', none));
  });

  test('not as somebody who has an interest, nor for one', () => {
    const acting = { ...day, onBehalfOf: ben };
    expect(ask(blind, show(slt, {}, hrTwo), acting)).toMatchObject({ refusal: 'OwnCase' });
  });

  test('only while names are hidden: not under a pack that hides none, and not once the shortlist is confirmed', () => {
    expect(ask(h.declared, show(slt), day)).toMatchObject({ refusal: 'NamesNotHidden' });
    expect(ask(h.blindly(h.shortlisted), show(slt), day)).toEqual(refuse('NotSifting', { status: 'Interviewing' }));
  });
});

describe('Where names are hidden', () => {
  test('the answer to a declaration tells nobody who has applied', () => {
    const answers = [ben, dev].map((who) =>
      ask(blind, move(headOfAsh, 'DeclareInterest', { conflict: 'friend', with: who }), day),
    );
    const types = answers.map((one) => one.ok && one.events.map(({ type }) => type));
    expect(types[0]).toEqual(types[1]);
    expect(ask(h.declared, move(headOfAsh, 'DeclareInterest', { conflict: 'friend', with: dev }), day)).toMatchObject({
      refusal: 'NotAnApplicant',
    });
  });

  test('the panel declares again once the shortlist has given it the names, and only then', () => {
    const declaring = (history: typeof h.declared) => keysAfter(history).filter((key) => key.startsWith('declare'));
    expect(declaring(h.blindly(h.closed)).length).toBe(3);
    expect(declaring(blind)).toEqual([]);
    expect(declaring(h.blindly(h.shortlisted)).length).toBe(3);
    expect(declaring(h.shortlisted)).toEqual([]);
  });

  test('they are hidden from one advert to its shortlist, and anew with the next advert', () => {
    const blindness = (history: typeof h.declared) => 'blind' in fold(history);
    expect([h.opened, h.closed, h.declared].map((one) => blindness(h.blindly(one)))).toEqual([true, true, true]);
    expect([h.shortlisted, h.unsealed].map((one) => blindness(h.blindly(one)))).toEqual([false, false]);
    expect(blindness(h.declared)).toBe(false);
  });
});
