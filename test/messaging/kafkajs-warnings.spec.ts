import { expect, test } from '@jest/globals';
import { isKafkajsTimer, withoutKafkajsTimer } from '#libs/messaging/contract/kafkajs-warnings.js';

const fromKafkajs =
  'Error\n at new Timeout\n at setTimeout\n at RequestQueue.scheduleCheckPendingRequests (/app/node_modules/kafkajs/src/network/requestQueue/index.js:306:1)';

test('only the negative timer of kafkajs’s request queue is known', () => {
  expect(isKafkajsTimer('TimeoutNegativeWarning', fromKafkajs)).toBe(true);
  expect(isKafkajsTimer('TimeoutNegativeWarning', 'Error\n at ours (/app/dist/libs/messaging/relay.js:1:1)')).toBe(
    false,
  );
  expect(isKafkajsTimer('DeprecationWarning', fromKafkajs)).toBe(false);
});

test('every other warning goes through as it came', () => {
  const heard: unknown[][] = [];
  const emit = withoutKafkajsTimer((...args: unknown[]) => void heard.push(args));
  emit('-5 is a negative number.', 'TimeoutNegativeWarning');
  emit('old', { type: 'DeprecationWarning', code: 'DEP0001' });
  emit('plain');
  expect(heard).toEqual([
    ['-5 is a negative number.', 'TimeoutNegativeWarning'],
    ['old', { type: 'DeprecationWarning', code: 'DEP0001' }],
    ['plain'],
  ]);
});
