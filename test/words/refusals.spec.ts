import { expect, test } from '@jest/globals';
import { problemKinds } from '#libs/http/problem-kinds.js';
import { whatToDo } from '#libs/http/refusal-kinds.js';
import { noNames, refusalWords } from '#libs/words/index.js';
import { commands, commandTypes } from '../domain/internal-post/commands.js';
import { situations } from '../domain/internal-post/situations.js';
import { given } from '../support/given.js';
import { ada, hr, stranger } from '../support/people.js';
import { allNames, notASentence, notForPeople } from './plain.js';

const everyName = [...Object.keys(whatToDo), ...Object.keys(problemKinds)];
test.each(everyName)('%s says to people what to do next, without facts, headers or commands', (name) => {
  const { heading, text, next } = refusalWords(name, {}, noNames);
  expect(notForPeople(heading)).toEqual([]);
  expect(text).toEqual([]);
  expect(notASentence(next)).toEqual([]);
  expect(`${heading} ${next}`).not.toMatch(
    /\bfacts?\b|command|header|Idempotency|If-Match|X-|Retry|JSON|openapi|token/i,
  );
});

const refused = Object.entries(situations).flatMap(([situation, { history, at }]) =>
  commandTypes.flatMap((type) =>
    [hr, ada, stranger].flatMap((by) => {
      const decision = given(...history).when(commands[type], by, { at });
      return decision.ok ? [] : [{ situation, type, ...decision }];
    }),
  ),
);

test('every refusal that the rules give in any situation reads well with its facts', () => {
  expect(new Set(refused.map(({ refusal }) => refusal)).size).toBeGreaterThan(50);
  for (const { refusal, facts } of refused)
    for (const names of [allNames, noNames])
      expect(refusalWords(refusal, facts, names).text.flatMap(notASentence)).toEqual([]);
});

test('it is said who may do it, who has it, and why it can not be oneself', () => {
  expect(refusalWords('NotAuthorised', { needs: [{ role: 'SLT' }] }, allNames)).toEqual({
    heading: 'You may not do this',
    text: ['SLT may do this.'],
    next: 'Ask somebody who may do it.',
  });
  expect(refusalWords('TaskClaimedByAnother', { task: 'sift-a1', by: 'staff-ben' }, allNames).text).toEqual([
    'Priya Shah has it.',
  ]);
  expect(refusalWords('ExcludedFromTask', { task: 'sift-a1', because: 'four-eyes' }, allNames).text).toEqual([
    'You took an earlier part in it, and the policy asks for a second pair of eyes.',
  ]);
  expect(refusalWords('AdvertClosed', { closedAt: '2027-01-25T17:00:00.000Z' }, allNames).text).toEqual([
    'It closed at 25 January 2027, 17:00 (GMT).',
  ]);
  expect(refusalWords('PanelRulesNotMet', { red: ['NoChair', 'NoPanel'] }, allNames).text).toEqual([
    'About the panel: nobody chairs it and there is none yet.',
  ]);
});

test('a fact that is not as expected is left out', () => {
  expect(refusalWords('AdvertClosed', { closedAt: 7, red: [], needs: 'the process', by: null }, allNames).text).toEqual(
    [],
  );
});
