import { expect, test } from '@jest/globals';
import { contradicting as world000 } from '../domain/policy/contradicting.js';
import { eventsOf, inShort, playing, policyIn } from '../domain/policy/world.js';
import { slt } from '../support/people.js';

// 000, lines 10 and 91: the header prints two years, the text says three.
const deciding = (choose: object) => ({
  type: 'DecideFinding',
  by: slt,
  data: { finding: 'cadence', decision: choose, reason: 'The Board said so.' },
});

test('E74: a header of two years and a text of three open a contradiction, and the earlier date drives reminders', () => {
  expect(policyIn(world000).due?.due).toMatchObject({
    due: '2024-07-31',
    from: 'printed',
    lines: [10],
    conflicts: [{ due: '2025-07-31', from: 'stated', months: 36, lines: [91] }],
  });
  expect(policyIn(world000).findings).toMatchObject([{ severity: 'contradiction' }]);
});

test('E74: a person decides, the decision is an event, and it governs from then on', () => {
  const world = playing(world000, deciding({ choose: 'months', months: 36 }));
  expect(eventsOf(world, 'FindingDecided')).toMatchObject([{ finding: 'cadence', by: slt }]);
  expect(policyIn(world).due?.due).toEqual(
    expect.objectContaining({ due: '2025-07-31', from: 'decided', conflicts: [] }),
  );
  expect(inShort(world, deciding({ choose: 'strictest' }))).toBe('no: AlreadyDecided');
});

test('E74: who keeps the strictest closes the finding and leaves the earlier date', () => {
  const kept = playing(world000, deciding({ choose: 'strictest' }));
  expect(policyIn(kept).due?.due.due).toBe('2024-07-31');
});
