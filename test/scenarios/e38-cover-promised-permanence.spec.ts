import { expect, test } from '@jest/globals';
import { ada, ben, hr, slt, sltTwo } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, decided, inShort, keysIn, playing, whereOn } from '../domain/secondment/world.js';

const covered = its.assigned(its.withObjective, its.home, ben, {
  basis: 'cover',
  from: its.first,
  to: its.last,
  assignment: 'bens-cover',
});
const opened = playing(its.promised(covered, its.home, 'bens-cover'), its.openingReturn);
const settle = (inFavourOf: string, by = slt) =>
  its.ask(by, 'SettlePermanence', { assignment: 'bens-cover', inFavourOf, reason: its.reason }, its.opensReturn);

test('E38: the promise is shown when the hand-over opens, and SLT is asked to settle it', () => {
  expect(caseIn(opened)).toMatchObject({ step: { return: { promises: [{ assignment: 'bens-cover', staff: ben }] } } });
  expect(keysIn(opened)).toContain('settle-permanence-bens-cover');
});

test('E38: before that no return is planned, and the refusal names who was promised what', () => {
  expect(decided(opened, its.planning())).toMatchObject({
    refusal: 'PromisedToAnother',
    facts: { post: its.home, promises: [{ assignment: 'bens-cover', staff: ben }] },
  });
});

test('E38: a promise that came after the hand-over had opened is found all the same', () => {
  const late = its.promised(playing(covered, its.openingReturn), its.home, 'bens-cover');
  expect(inShort(late, its.planning())).toBe('no: PromisedToAnother');
  expect(inShort(late, settle('secondee'))).toBe('PermanenceSettled');
});

test('E38: nobody of the two settles it, and it is settled once', () => {
  for (const by of [ada, ben])
    expect(inShort(opened, { ...settle('holder', by), roles: [{ role: 'SLT' }] })).toBe('no: OwnCase');
  expect(inShort(opened, settle('holder', hr))).toBe('no: NotAuthorised');
  expect(inShort(playing(opened, settle('secondee')), settle('holder', sltTwo))).toBe('no: AlreadySettled');
});

test('E38: in favour of the secondee, who returns', () => {
  const returned = playing(opened, settle('secondee'), its.planning(), its.ending());
  expect(whereOn(returned, ada, '2028-02-01')).toEqual({ there: [its.home], away: [] });
});

test('E38: in favour of the holder, and the secondee goes to an alternative', () => {
  const settled = playing(opened, settle('holder'));
  expect(inShort(settled, its.planning())).toBe('no: PromisedToAnother');
  const placed = playing(settled, its.planning({ to: 'alternative', post: its.spare }), its.ending());
  expect(whereOn(placed, ada, '2028-02-01')).toEqual({ there: [its.spare], away: [] });
});

test('E38: where nobody settles it, the secondee stays where they are, and nobody is sent away', () => {
  const stays = playing(opened, its.ending());
  expect(caseIn(stays)).toMatchObject({ step: { return: { staysOn: 'promised-to-another' } } });
  expect(whereOn(stays, ada, '2028-02-01')).toEqual({ there: [its.host], away: [its.home] });
});
