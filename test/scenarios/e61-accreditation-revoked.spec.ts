import { expect, test } from '@jest/globals';
import type { AnyMessage } from '#libs/kernel/index.js';
import { hr } from '../support/people.js';
import { toldIn } from '../domain/ldp-participation/cycle.js';
import * as its from '../domain/ldp-participation/histories.js';
import { caseIn, decided, inShort, lastIn, playing, type World } from '../domain/ldp-participation/world.js';

const at = '2029-02-05T09:00:00Z';
const awarded = (world: World) => lastIn(world, 'AccreditationAwarded')?.['accreditation'];
const voiding = (accreditation: unknown, when = at) =>
  its.ask(hr, 'VoidAccreditation', { accreditation, reason: its.reason }, when);
const [first] = [awarded(its.completed)];

test('E61: once it is voided the completion that rested on it is withdrawn, and so is the place in the pool', () => {
  const decision = decided(its.completed, voiding(first));
  expect(decision.ok && (decision.events as readonly AnyMessage[])).toMatchObject([
    { type: 'AccreditationVoided', data: { accreditation: first, revision: 2 } },
    { type: 'CompletionWithdrawn', data: { accreditation: first, completedOn: '2028-07-10' } },
    { type: 'TalentPoolLeft', data: { because: 'completion-withdrawn' } },
  ]);
  const after = caseIn(playing(its.completed, voiding(first)));
  expect(after.status).toBe('Participating');
  expect('pool' in after).toBe(false);
});

test('E61: subscribers are told with a revision that is newer than the completion’s', () => {
  const after = playing(its.completed, voiding(first));
  const [was, now] = ['ProgrammeCompleted', 'CompletionWithdrawn'].map((type) => lastIn(after, type)?.['revision']);
  expect(Number(now)).toBeGreaterThan(Number(was));
  expect(toldIn(after).slice(-2)).toEqual(['ended: completed', 'resumed']);
});

test('E61: a completion that rests on another accreditation as well stays', () => {
  const twice = playing(its.ready, its.awarding({ title: 'Trust leader', body: 'trust' }), its.completing());
  expect(inShort(twice, voiding(first))).toBe('AccreditationVoided');
});

test('E61: one that only expires later does not undo the completion, and one corrected to have expired before does', () => {
  const corrected = (expires: string) => its.awarding({ accreditation: first, expires: its.day(expires) }, at);
  expect(inShort(its.completed, corrected('2029-01-01'))).toBe('AccreditationAwarded');
  expect(inShort(its.completed, corrected('2028-07-01'))).toBe(
    'AccreditationAwarded + CompletionWithdrawn + TalentPoolLeft',
  );
});

test('E61: it is voided once, and awarded again it counts again: the latest revision wins', () => {
  const voided = playing(its.ready, voiding(first, '2028-06-10T09:00:00Z'));
  expect(inShort(voided, voiding(first))).toBe('no: AlreadyVoided');
  expect(decided(voided, its.completing())).toMatchObject({
    refusal: 'NotCompletedYet',
    facts: { missing: ['accreditation'] },
  });
  const again = playing(voided, its.awarding({ accreditation: first }, '2028-06-12T09:00:00Z'));
  expect(caseIn(again)).toMatchObject({ accreditations: [{ accreditation: first, revision: 3, voided: false }] });
  expect(inShort(again, its.completing())).toBe('ProgrammeCompleted + TalentPoolJoined');
});
