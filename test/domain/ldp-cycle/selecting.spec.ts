import { expect, test } from '@jest/globals';
import { cora, hr, slt, sltTwo } from '../../support/people.js';
import * as its from './histories.js';
import { inShort, keysIn, lastIn, openedIn, participationIn, playing } from './world.js';

test('two places go to the two that the panel selects, the third waits, and the fourth hears why not', () => {
  expect(its.standings(its.selected)).toEqual(['offered', 'offered', 'wait-listed', 'not-selected']);
  expect([its.one, its.two, its.three, its.four].map((staff) => participationIn(its.selected, staff).status)).toEqual([
    'Offered',
    'Offered',
    'WaitListed',
    'NotSelected',
  ]);
});
