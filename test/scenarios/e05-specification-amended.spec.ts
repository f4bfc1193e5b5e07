import { expect, test } from '@jest/globals';
import { fold } from '../support/given.js';
import { ada, ben, headOfAsh, hr, slt } from '../support/people.js';
import { move, play } from '../support/play.js';
import { ask } from '../domain/internal-post/asking.js';
import * as h from '../domain/internal-post/histories.js';

/** The second essential criterion is gone, and a new one is in its place. */
const [qualified, , speaks] = h.criteria;
const governs = { text: 'Has been a governor', kind: 'essential' as const, shownBy: ['form' as const] };
const criteria = [qualified!, governs, speaks!];
const edit = (how?: 'notice' | 're-advert') =>
  move(hr, 'AmendSpecification', {
    jobDescription: 'Leads the school, and speaks to its governors.',
    criteria,
    ...(how && { how }),
    ...(how === 're-advert' && { closesAt: h.at('2027-02-01T17:00:00Z') }),
    ...h.becauseOf,
  });
const first = play(h.opened, {}, h.applying(ada));

test('E05: given the person specification is edited after the first application, when it is saved, then it says how it is told', () => {
  expect(ask(first, edit())).toMatchObject({
    refusal: 'SpecificationFrozen',
    facts: { ways: ['notice', 're-advert'] },
  });
  expect(ask(first, move(hr, 'WriteJobDescription', { ...h.description, criteria }))).toMatchObject({
    refusal: 'SpecificationFrozen',
  });
});

test.each(['notice', 're-advert'] as const)(
  'E05: and after a %s the earlier application is judged on its own version',
  (how) => {
    const both = play(first, {}, edit(how), h.applying(ben), h.setUpPanel);
    const step = (fold(both) as unknown as { step: { closesAt: string } }).step;
    const sifting = play(
      play(both, { at: step.closesAt }, h.close),
      { at: step.closesAt },
      ...h.declaring,
      ...[slt, headOfAsh].flatMap((by) => [h.sifting(by, ada, h.metOne), h.sifting(by, ben, h.metOne)]),
    );
    expect(fold(sifting)).toMatchObject({
      applications: [
        { applicant: ada, specification: 1, status: 'falls-short' },
        { applicant: ben, specification: 2, status: 'falls-short' },
      ],
    });
    const state = fold(sifting) as unknown as {
      specifications: readonly { criteria: readonly { id: string; text: string }[] }[];
    };
    const c2 = state.specifications.map((one) => one.criteria.find(({ id }) => id === 'c2')?.text);
    expect(c2).toEqual(['Has led a subject', 'Has been a governor']);
  },
);
