import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from '#libs/kernel/index.js';
import { look, who } from './looks.js';
import * as facts from './post-facts.js';
import * as ways from './post-ways.js';

const until = '2028-08-31' as LocalDate;
/** The whole way of a post that is for a time only. */
const told = ways.wholeWay.map((one): facts.Told =>
  one.event.type === 'PostRequested'
    ? { ...one, event: { ...one.event, data: { ...one.event.data, onSecondmentUntil: until } } }
    : one,
);

describe('A post that is on secondment until a day', () => {
  test.each([
    ['somebody who applied', facts.winner],
    ['somebody who sifts', facts.first],
    ['the chair of the panel', facts.chair],
    ['who requested it', facts.requester],
  ])('is shown with that day to %s', (_, staff) => {
    const { state, events } = look(who(staff), told)!;
    expect(state.post).toMatchObject({ onSecondmentUntil: until });
    expect(events.find(({ type }) => type === 'PostRequested')?.data).toMatchObject({ onSecondmentUntil: until });
  });
});

test('a post that is for good is shown without such a day', () => {
  for (const staff of [facts.winner, facts.first])
    expect(look(who(staff), ways.wholeWay)!.state.post).not.toHaveProperty('onSecondmentUntil');
});
