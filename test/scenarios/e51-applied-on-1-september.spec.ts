import { expect, test } from '@jest/globals';
import { itself, caseIn, inShort, playing } from '../domain/ldp-participation/world.js';
import * as its from '../domain/ldp-participation/histories.js';

test.each([
  ['on 1 September at midnight', '2027-09-01T00:00:00+01:00'],
  ['on the first day of term', '2027-09-06T08:30:00+01:00'],
])('E51: for an application %s the following September is next year’s, and not today', (_, at) => {
  const submitted = playing(its.trust, its.submitting(at));
  expect(caseIn(submitted)).toMatchObject({
    application: { intake: { joinsOn: '2028-09-01', cutOff: '2028-08-31', why: 'after-the-cut-off-of-the-year' } },
  });
});

test('E51: such an application waits for the cycle of its own intake, and never comes into that of this year', () => {
  const submitted = playing(its.trust, its.submitting('2027-09-01T09:00:00Z'));
  const forwarding = its.ask(itself, 'ForwardApplication', {}, '2027-09-20T09:00:00Z');
  expect(inShort(submitted, forwarding)).toBe('ApplicationForwarded');
  const { application } = caseIn(playing(submitted, forwarding)) as { application: { cycle?: string } };
  expect(application.cycle).toBeUndefined();
});
