import { describe, expect, test } from '@jest/globals';
import { otherState } from '#libs/domain/process/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { purse } from '../../integration/support/purse.js';
import { contextOf } from '../../support/given.js';
import { hr } from '../../support/people.js';

const [mine, yours] = ['purse-1', 'purse-2'] as StreamId[] as [StreamId, StreamId];
const full = { ...purse.fold.initial, status: 'There', amount: 5 } as const;

describe('A decision that goes alongside another stream', () => {
  test('hands on what it adds there', () => {
    const decision = purse.decide({ type: 'Pay', data: { to: yours, amount: 2 } }, full, contextOf(hr));
    expect(decision).toEqual({
      ok: true,
      events: [{ type: 'Paid', data: { amount: 2 } }],
      alongside: [{ stream: yours, events: [{ type: 'Got', data: { amount: 2 } }] }],
    });
  });

  test('is refused like any other to those who may not make it', () => {
    const nobody = 'staff-ada' as typeof hr;
    const decision = purse.decide({ type: 'Pay', data: { to: yours, amount: 2 } }, full, contextOf(nobody));
    expect(decision).toMatchObject({ ok: false, refusal: 'NotAuthorised' });
  });
});

describe('The state of another stream', () => {
  test('is the one that was loaded for it', () => {
    expect(otherState({ others: { [mine]: 1, [yours]: full } }, yours)).toBe(full);
  });

  test.each([{}, { others: { [mine]: full } }])(
    'that the command did not name is a mistake in the command',
    (context) => {
      expect(() => otherState(context, yours)).toThrow(/goes alongside purse-2 and does not name it/);
    },
  );
});
