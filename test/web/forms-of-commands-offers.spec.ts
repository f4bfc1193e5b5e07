import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import type { Answers, FormPage } from '../../apps/gateway/web/forms/types.js';
import * as h from '../domain/internal-post/histories.js';
import type { SituationName } from '../domain/internal-post/situations.js';
import { inShort } from '../support/given.js';
import { ada, ash, ben, ceo, cora, headOfAsh, headOfBirch, hr } from '../support/people.js';
import { play } from '../support/play.js';
import { drawn, type Where } from './drawn-form.js';
import { answersTo, decided, filled } from './filled-form.js';

const fixed = (type: HumanCommand, where: SituationName | Where, staff: StaffId, task: boolean | string = true) =>
  internalPostForms[type].fixed?.(drawn(type, where, staff, task).context);
const pages = (type: HumanCommand, where: SituationName | Where, staff: StaffId, soFar: Answers = {}) =>
  internalPostForms[type].pages(drawn(type, where, staff).context, soFar);
const names = (all: readonly FormPage[]) => all.flatMap(({ questions }) => questions.map(({ name }) => name));
const optionsOf = (all: readonly FormPage[], field: string) => {
  const found = all.flatMap(({ questions }) => questions).find(({ name }) => name === field);
  return found?.kind === 'one-of' ? found.options : [];
};

/** Ben and ada are offered one post each, ben’s on conditions; cora’s turn is to come. */
const twoOffers: Where = {
  history: play(h.threeVacancies, { at: h.offerDay }, h.offering(1, 'References', 'Medical clearance'), h.offering(2)),
  at: h.offerDay,
};

describe('With several posts in one advert', () => {
  test('the offer of each task is to whom its turn it is', () => {
    expect(fixed('MakeOffer', twoOffers, hr, 'make-offer-3')).toEqual({ vacancy: 3 });
    const [page] = internalPostForms.MakeOffer.pages(drawn('MakeOffer', twoOffers, hr, 'make-offer-3').context, {});
    expect(page?.notes?.[0]).toMatchObject({ title: 'The offer (post 3)', facts: [{}, { value: 'Cora Miller' }, {}] });
  });

  test('each candidate answers their own', () => {
    expect(fixed('AcceptOffer', twoOffers, ada)).toEqual({ vacancy: 2, offer: 1 });
    expect(fixed('AcceptOffer', twoOffers, ben)).toEqual({ vacancy: 1, offer: 1 });
  });

  test('HR says whose offer is meant, which settles its number', () => {
    const shown = pages('WithdrawOffer', twoOffers, hr);
    expect(optionsOf(shown, 'vacancy').map(({ text, gives }) => [text, gives])).toEqual([
      ['Ben Miller (post 1)', { offer: 1 }],
      ['Ada Miller (post 2)', { offer: 1 }],
    ]);
    expect(fixed('WithdrawOffer', twoOffers, hr)).toEqual({});
    for (const type of ['WithdrawOffer', 'ExtendOffer'] as const)
      for (const vacancy of [1, 2]) {
        const form = drawn(type, twoOffers, hr, false);
        const posted = answersTo(form, { vacancy });
        expect(filled(form, posted).data).toMatchObject({ vacancy, offer: 1 });
        expect(inShort(decided(form, posted))).not.toMatch(/^no: /);
      }
  });

  test('an offer made anew is answered by its new number', () => {
    const again: Where = { history: play(h.reserveUp, { at: h.offerDay }, h.offering()), at: h.offerDay };
    expect(fixed('AcceptOffer', again, ada)).toEqual({ vacancy: 1, offer: 2 });
    expect(fixed('WithdrawOffer', again, hr, false)).toEqual({ vacancy: 1, offer: 2 });
  });

  test('nobody who has no offer is told of one', () => {
    expect(JSON.stringify(drawn('AcceptOffer', twoOffers, cora).context.seen)).not.toContain('"offer"');
  });
});

describe('A condition', () => {
  const where = 'Offering: offered on conditions';

  test('is chosen among those of the offer, then said to be met or not', () => {
    expect(optionsOf(pages('RecordCondition', where, hr), 'condition').map(({ text }) => text)).toEqual([
      'References',
      'Medical clearance',
    ]);
    const [, page] = pages('RecordCondition', where, hr, { condition: 'condition-2' });
    expect(page?.title).toBe('Medical clearance');
    expect(names([page!])).toEqual(['met', 'evidence']);
  });

  test('that was recorded can only be recorded otherwise, and is not asked again', () => {
    const met = drawn('RecordCondition', where, hr, false);
    const decision = decided(met, answersTo(met));
    if (!decision.ok) throw new Error(decision.refusal);
    const recorded: Where = { history: [...met.history, ...decision.events], at: h.offerDay };
    const form = drawn('RecordCondition', recorded, hr, false);
    const posted = answersTo(form, { condition: 'condition-1' });
    expect(filled(form, posted).data).toMatchObject({ condition: 'condition-1', met: false });
    expect(inShort(decided(form, posted))).toBe('ConditionRecorded');
    expect(names(internalPostForms.RecordCondition.pages(form.context, { condition: 'condition-1' }))).toEqual(['condition', 'evidence']); // prettier-ignore
  });

  test('of one among several offers belongs to the offer that was chosen first', () => {
    const both: Where = {
      history: play(h.threeVacancies, { at: h.offerDay }, h.offering(1, 'References'), h.offering(2, 'Clearance')),
      at: h.offerDay,
    };
    expect(names(pages('RecordCondition', both, hr))).toEqual(['vacancy']);
    expect(optionsOf(pages('RecordCondition', both, hr, { vacancy: 2 }), 'condition')[0]?.text).toBe('Clearance');
    const form = drawn('RecordCondition', both, hr, false);
    const posted = answersTo(form, { vacancy: 2 });
    expect(filled(form, posted).data).toMatchObject({ vacancy: 2, offer: 1, condition: 'condition-1' });
    expect(inShort(decided(form, posted))).toBe('ConditionRecorded');
  });
});

describe('A start date', () => {
  test('is proposed by each as who they are', () => {
    expect(fixed('ProposeStartDate', 'Offering: no date', hr)).toEqual({ vacancy: 1, as: 'HR' });
    expect(fixed('ProposeStartDate', 'Offering: no date', headOfAsh)).toEqual({ vacancy: 1, as: 'gaining' });
    expect(fixed('ProposeStartDate', 'Offering: date proposed', ben)).toEqual({ vacancy: 1, as: 'candidate' });
    expect(fixed('ProposeStartDate', 'Offering: date proposed', headOfBirch)).toEqual({ vacancy: 1, as: 'releasing' });
    const settling = 'settle-start-date-1';
    expect(fixed('ProposeStartDate', 'Offering: no date, escalated', ceo, settling)).toEqual({ vacancy: 1, as: 'CEO' });
    const conditions = 'record-conditions-1';
    expect(fixed('ProposeStartDate', 'Offering: conditions open', hr, conditions)).toEqual({ vacancy: 1, as: 'HR' });
  });

  test('is asked of somebody who is both HR and the Head, as whom', () => {
    const form = drawn('ProposeStartDate', 'Offering: no date', hr);
    const caller = { ...form.context.caller, roles: [{ role: 'HR' }, { role: 'Head', school: ash }] as const };
    const both = { ...form.context, caller };
    expect(internalPostForms.ProposeStartDate.fixed?.(both)).toEqual({ vacancy: 1 });
    expect(optionsOf(internalPostForms.ProposeStartDate.pages(both, {}), 'as').map(({ value }) => value)).toEqual(['HR', 'gaining']); // prettier-ignore
  });

  test.each([
    ['HR of the school', 'Offering: no date', hr],
    ['its Head', 'Offering: no date', headOfAsh],
    ['the candidate', 'Offering: date proposed', ben],
    ['the Head who releases', 'Offering: date proposed', headOfBirch],
    ['the CEO', 'Offering: no date, escalated', ceo],
  ] as const)('of %s is accepted', (_, where, staff) => {
    const form = drawn('ProposeStartDate', where, staff);
    expect(inShort(decided(form, answersTo(form)))).toMatch(/^StartDateProposed/);
  });

  test.each([[headOfAsh], [headOfBirch], [ben]])('is agreed to by %s in the version that they read', (staff) => {
    const form = drawn('AgreeStartDate', 'Offering: date proposed', staff);
    expect(filled(form, {}).data).toMatchObject({ vacancy: 1, proposal: 1 });
    expect(inShort(decided(form, {}))).toBe('StartDateSigned');
    const [page] = internalPostForms.AgreeStartDate.pages(form.context, {});
    expect(page?.title).toBe('Agree to 19 April 2027');
  });

  test('is shown with what was proposed before and who has agreed', () => {
    const [page] = pages('AgreeStartDate', 'Offering: one signature missing', headOfBirch);
    expect(page?.notes).toEqual([
      {
        kind: 'table',
        title: 'Dates proposed so far',
        head: ['Date', 'Proposed by', 'Agreed to by'],
        lines: [['19 April 2027', 'HR', 'The Head of the school with the post and the candidate']],
      },
    ]);
  });

  test('of an appointment is settled by each side in the version that they read', () => {
    for (const staff of [headOfAsh, headOfBirch, ben])
      for (const type of ['AgreeAmendment', 'DeclineAmendment'] as const) {
        const form = drawn(type, 'Offering: amendment proposed', staff);
        expect(inShort(decided(form, answersTo(form)))).toMatch(/^Amendment(Signed|Declined)/);
      }
    expect(fixed('VoidAppointment', 'Offering: dependents reviewed', hr)).toEqual({ vacancy: 1, revision: 1 });
  });
});
