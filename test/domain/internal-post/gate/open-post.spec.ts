import { expect, test } from '@jest/globals';
import { accept, refuse, type PostId, type StreamId } from '#libs/kernel/index.js';
import { inShort, tasksAfter, given, theProcessItself } from '../../../support/given.js';
import { ash, hr, slt } from '../../../support/people.js';
import { ask, chasedFrom, others } from '../asking.js';
import { historyOf } from '../histories.js';
import { move } from '../../../support/play.js';

const secondment = 'secondment-00000000-0000-4000-8000-000000000001' as StreamId;
const post = 'post-00000000-0000-4000-8000-000000000001' as PostId;
const data = { title: 'Deputy Head', school: ash, post, requestedBy: hr, secondment };
const opened = move({ kind: 'process', id: secondment }, 'OpenPost', data);
const requested = {
  type: 'PostRequested' as const,
  data: { ...data, posts: 1, ladder: chasedFrom('2027-01-11') },
};

test('a secondment that is to become permanent opens the five steps for its host post, and SLT is asked first', () => {
  expect(ask([], opened)).toEqual(accept(requested));
  expect(tasksAfter(requested).map(({ key }) => key)).toEqual(['identify-post', 'review-external-recruitment']);
});

test('whoever asked for it to become permanent does not approve it', () => {
  const [first] = tasksAfter(requested);
  expect(first?.not).toEqual([{ staff: hr, because: 'four-eyes' }]);
});

test('nobody else opens them so: no person, not the case itself, not a case of another kind', () => {
  const needs = 'the process secondment';
  for (const who of [hr, slt]) expect(inShort(given().when(opened.command, who))).toBe('no: NotAuthorised');
  expect(inShort(given().when(opened.command, theProcessItself))).toBe('no: NotAuthorised');
  const another = { kind: 'process', id: post as string as StreamId } as const;
  expect(given().when(opened.command, another)).toEqual(refuse('NotAuthorised', { needs }));
});

test.each(others('NotRequested'))('a case that is %s is not opened again', (status) => {
  expect(ask(historyOf[status], opened)).toEqual(refuse('AlreadyRequested', { status }));
});
