import { expect, test } from '@jest/globals';
import * as its from '../domain/policy/histories.js';
import {
  eventsOf,
  inShort,
  keysIn,
  playing,
  policyNumbered,
  told,
  typesIn,
  type World,
} from '../domain/policy/world.js';
import { hr } from '../support/people.js';

const [appraisal, progression] = [policyNumbered(2), policyNumbered(3)];
const linking = (from: typeof appraisal, to: typeof appraisal, kind = 'depends-on') => ({
  type: 'LinkPolicy',
  by: hr,
  stream: from,
  data: { policy: to, kind },
});
const others = (world: World) => its.alsoInForce(its.alsoInForce(world, appraisal, 'Appraisal'), progression, 'Progression'); // prettier-ignore
// A circle: pay stands on appraisal, which stands on pay, and progression names pay twice.
const linked = playing(
  others(its.onAgenda),
  linking(appraisal, its.one),
  linking(its.one, appraisal),
  linking(progression, its.one),
  linking(progression, its.one, 'refers-to'),
  linking(appraisal, progression),
);
const approval = { what: 'approved', ...its.held, minuteRef: its.minuteRef, contentReviewed: true } as const;
const approved = told(linked, approval);

test('E81: when the pay policy is approved, each policy that names it is asked once, and a circle does not loop', () => {
  for (const dependant of [appraisal, progression]) {
    expect(eventsOf(approved, 'LinkedPolicyChanged', dependant)).toMatchObject([
      { check: 1, policy: its.one, hash: its.second, what: 'substantive' },
    ]);
    expect(keysIn(approved, dependant)).toEqual(['check-impact-1']);
  }
  expect(typesIn(approved)).not.toContain('LinkedPolicyChanged');
});

test('E81: the owner says none, accept or needs review, and the last opens the review', () => {
  const answering = (outcome: string) => ({
    type: 'RecordImpact',
    by: hr,
    stream: appraisal,
    data: { check: 1, outcome, reason: 'Read.' },
  });
  expect(inShort(approved, answering('none'))).toBe('ImpactRecorded');
  expect(inShort(approved, answering('accept'))).toBe('ImpactRecorded');
  expect(inShort(approved, answering('needs-review'))).toBe('ImpactRecorded + ReviewOpened');
  expect(inShort(playing(approved, answering('none')), answering('none'))).toBe('no: NoSuchCheck');
});

test.each([
  ['to itself', linking(its.one, its.one), 'LinkToItself'],
  ['to what nobody registered', linking(its.one, policyNumbered(9)), 'UnknownPolicy'],
  ['that is there already', linking(its.one, appraisal), 'AlreadyLinked'],
])('a link %s is refused', (_, asked, refusal) => {
  expect(inShort(linked, asked)).toBe(`no: ${refusal}`);
});
