import { expect, test } from '@jest/globals';
import { ada, ceo, hr } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, decided, eventsIn, inShort, playing, whereOn } from '../domain/secondment/world.js';

const at = '2027-06-01T09:00:00Z';
const convert = (route: string) => its.ask(hr, 'ConvertToPermanent', { route, reason: its.reason }, at);
const exempted = playing(
  its.withObjective,
  convert('exemption'),
  its.ask(ceo, 'DecideExemption', { decision: 'grant', from: its.day('2027-09-01'), reason: its.reason }, at),
);

test('E47: the host wants the secondee for good: the five steps begin, and nobody is permanent by that', () => {
  expect(inShort(its.withObjective, convert('five-steps'))).toBe('ConversionBegun');
  const begun = playing(its.withObjective, convert('five-steps'));
  expect(whereOn(begun, ada, '2028-02-01')).toEqual({ there: [its.home], away: [] });
});

test('E47: or an exemption is on record, with who approved it and why', () => {
  expect(eventsIn(exempted).at(-1)).toMatchObject({
    type: 'SecondmentConverted',
    data: { because: 'exemption', by: ceo, reason: its.reason, permanentFrom: '2027-09-01' },
  });
  expect(caseIn(exempted).status).toBe('Converted');
  expect(whereOn(exempted, ada, '2028-06-01')).toEqual({ there: [its.host], away: [] });
});

test('E47: there is no third way: a return to the host post is refused', () => {
  expect(decided(its.returning, its.planning({ to: 'alternative', post: its.host }))).toMatchObject({
    refusal: 'ConvertInstead',
  });
});
