import { expect, test } from '@jest/globals';
import { notASentence, notForPeople } from './plain.js';

test.each([
  'Post undefined was closed.',
  'The openAdvert was done.',
  'staff-ben applied.',
  'internal-post-0000aaaa-0000 began.',
  'It closes on 2027-01-12.',
  'It closes .',
  'There are 1 days left.',
  'There are 3 day left.',
])('it is noticed that nobody should read “%s”', (text) => {
  expect(notForPeople(text)).not.toEqual([]);
});

test.each(['the advert closed.', 'The advert closed'])('it is noticed that “%s” is no sentence', (text) => {
  expect(notASentence(text)).not.toEqual([]);
});

test('a plain sentence passes', () => {
  expect(notASentence('Priya Shah (chair) closed 2 posts at 17:00 (GMT).')).toEqual([]);
  // A number that names something counts nothing.
  expect(notASentence('Candidate 1 was placed.')).toEqual([]);
});
