import { expect, test } from '@jest/globals';
import { ada, hrTwo } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { decided, inShort, keysIn, playing, tasksIn, whereOn } from '../domain/secondment/world.js';

const signature = { ...its.ask(hrTwo, 'RecordPartnerSignature', { version: 1, statement: its.sealed('statement') }) };
const written = playing(its.toPartner, its.writing(its.partnerTerms));
const agreed = playing(written, its.signing('secondee'), its.signing('home'), signature);

test.each(['partnerSignatory', 'dbs', 'recharge'])('E45: without %s there is no agreement with a partner', (field) => {
  const terms = { ...its.partnerTerms, [field]: undefined };
  expect(decided(its.toPartner, its.writing(terms))).toMatchObject({
    refusal: 'PartnerTermsMissing',
    facts: { missing: [field], partner: 'Elmfield Academy' },
  });
});

test('E45: who appraises is part of every agreement', () => {
  expect(its.terms.appraises).toBe('host');
  expect(decided(its.toPartner, its.writing(its.partnerTerms))).toMatchObject({
    events: [{ data: { terms: { appraises: 'host', partner: its.partnerTerms && { dbs: 'host' } } } }],
  });
});

test('E45: the partner is a signatory of its own, whose word HR records with what shows it', () => {
  expect(keysIn(written)).toEqual(['sign-agreement-secondee', 'sign-agreement-home', 'record-partner-signature']);
  const two = playing(written, its.signing('secondee'), its.signing('home'));
  expect(inShort(two, its.beginning)).toBe('no: NotAgreed');
  expect(inShort(two, signature)).toBe('AgreementSigned + SecondmentAgreed');
  expect(inShort(two, { ...signature, by: ada, roles: [{ role: 'HR' }] })).toBe('no: ExcludedFromTask');
});

test('E45: the ledger knows that they are away, and they are back on the day after', () => {
  expect(whereOn(agreed, ada, its.first)).toEqual({ there: [], away: [its.home] });
  expect(whereOn(agreed, ada, '2028-02-01')).toEqual({ there: [its.home], away: [] });
});

test('E45: where the partner appraises, HR of the home school sets the objective for it', () => {
  expect(tasksIn(playing(agreed, its.beginning))).toMatchObject([
    { key: 'set-objective', to: [{ role: 'HR', school: 'school-ash' }] },
  ]);
});
