import { expect, test } from '@jest/globals';
import type { Rules } from '#libs/policy-packs/rules.js';
import { testPack } from '../support/pack.js';
import * as its from '../domain/secondment/histories.js';
import { decided, inShort, keysIn, playing } from '../domain/secondment/world.js';

const notOnLdp = playing(
  its.trust,
  its.requesting({ onLdp: false }),
  its.releasing,
  its.writing(),
  ...its.signingAll(),
);
const { secondment } = testPack.rules;
const forAll: Rules = {
  ...testPack.rules,
  secondment: { ...secondment, objective: { ...secondment.objective, boundFor: 'all' } },
};

test('E36: document 002 does not bind for a secondee who is not on the programme, and the reason is on record', () => {
  expect(decided(notOnLdp, its.beginning)).toMatchObject({
    events: [{ type: 'SecondmentStarted' }, { type: 'ObjectiveNotRequired', data: { because: 'not-on-ldp' } }],
  });
  const running = playing(notOnLdp, its.beginning);
  expect(keysIn(running)).toEqual([]);
  expect(inShort(running, its.settingObjective())).toBe('no: NoObjectiveToSet');
});

test('E36: nothing blocks its completion then', () => {
  const ended = playing(notOnLdp, its.beginning, its.openingReturn, its.planning(), its.ending());
  expect(inShort(ended, its.completing())).toBe('SecondmentCompleted');
});

test('E36: the trust’s own pack may bind all the same, and the reason says so', () => {
  expect(decided(notOnLdp, { ...its.beginning, rules: forAll })).toMatchObject({
    events: [{ type: 'SecondmentStarted' }, { type: 'ObjectiveRequired', data: { because: 'policy-pack' } }],
  });
});

test('E36: for a participant it is the document that binds, whatever the pack says', () => {
  expect(decided(its.agreed, { ...its.beginning, rules: forAll })).toMatchObject({
    events: [{ type: 'SecondmentStarted' }, { type: 'ObjectiveRequired', data: { because: 'document-002' } }],
  });
});
