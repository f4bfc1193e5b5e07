import { expect, test } from '@jest/globals';
import { processes } from '#libs/domain/registry.js';
import { steps } from '#libs/case-file/five-steps.js';
import * as words from '#libs/words/index.js';
import { notASentence, notForPeople } from './plain.js';

const { postStatuses, applicationStatuses, plainStatuses, vacancyStatuses, offerOutcomes } = words;

test.each(Object.entries({ postStatuses, applicationStatuses, plainStatuses, vacancyStatuses, offerOutcomes }))(
  'every status of %s has a label, and a sentence that says what it means',
  (_, statuses) => {
    for (const { label, means } of Object.values(statuses)) {
      expect(notForPeople(label)).toEqual([]);
      expect(means.split(/(?<=\.) /).flatMap(notASentence)).toEqual([]);
    }
  },
);

const everyCommand = Object.keys(processes['internal-post'].specs);
test.each(everyCommand)('%s has a button, and a sentence for when it is done', (type) => {
  expect(words.commandText(type)).not.toBe('Go on');
  expect(notForPeople(words.commandText(type))).toEqual([]);
  expect(
    words
      .doneText(type)
      .split(/(?<=\.) /)
      .flatMap(notASentence),
  ).toEqual([]);
});

test('every step is named with its number, and the gate without one', () => {
  expect(steps.map(({ number }) => words.stepText(number)).slice(0, 2)).toEqual([
    'The post is identified',
    'Step 1: Job description and person specification',
  ]);
});
