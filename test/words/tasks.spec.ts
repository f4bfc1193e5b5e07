import { expect, test } from '@jest/globals';
import {
  applicationOfTask,
  askText,
  commandText,
  kindOfTask,
  taskTitle,
  taskWords,
  vacancyOfTask,
} from '#libs/words/index.js';
import { tasksAfter } from '../support/given.js';
import { situations } from '../domain/internal-post/situations.js';
import { notASentence, notForPeople } from './plain.js';

const everyTask = Object.values(situations).flatMap(({ history }) => [...tasksAfter(...history)]);
const keys = [...new Set(everyTask.map(({ key }) => key))];

test('the situations hold every kind of task', () => {
  expect(new Set(keys.map(kindOfTask)).size).toBeGreaterThan(28);
  expect(keys.filter((key) => kindOfTask(key) === undefined)).toEqual([]);
});

test.each(everyTask)('$key is asked for, explained, and each answer says what follows', ({ key, answers }) => {
  const { title, ask, why, next } = taskWords({ key, title: 'Deputy Head', school: 'Marsh Lane Primary', answers });
  expect(notForPeople(title)).toEqual([]);
  expect(notForPeople(ask)).toEqual([]);
  expect(why.split(/(?<=\.) /).flatMap(notASentence)).toEqual([]);
  expect(next.map(({ command }) => command)).toEqual(answers);
  expect(next.flatMap(({ then = 'missing' }) => notASentence(then))).toEqual([]);
  expect(next.flatMap((one) => notForPeople(one.do))).toEqual([]);
});

test.each([
  [{ key: 'approve-job-description', title: 'Deputy Head' }, 'Approve the job description for Deputy Head'],
  [{ key: 'make-offer-1', title: 'Deputy Head' }, 'Make the offer for Deputy Head'],
  [{ key: 'make-offer-2', title: 'Deputy Head' }, 'Make the offer for Deputy Head (post 2)'],
  [
    { key: 'score-a1-staff-ben', title: 'Deputy Head', candidate: 'Ben Okafor', school: 'Marsh Lane Primary' },
    'Score an interview (Ben Okafor) for Deputy Head, Marsh Lane Primary',
  ],
])('%j is called “%s”', (facts, title) => {
  expect(taskTitle(facts)).toBe(title);
});

test('the longest kind that a key begins with is what it asks for', () => {
  expect(kindOfTask('open-external-route')).toBe('open-external-route');
  expect(kindOfTask('decide-lapsed-offer-1')).toBe('decide-lapsed-offer');
  expect(kindOfTask('decide-late-a1')).toBe('decide-late');
  expect(kindOfTask('declare-interest-staff-ben')).toBe('declare-interest');
  expect(kindOfTask('siftings')).toBeUndefined();
  expect(askText('siftings')).toBe('Look at this task');
  expect(taskWords({ key: 'siftings', title: 'Deputy Head' }).why).toBe('The process goes on once it is done.');
});

test('a key tells which application and which post it is about', () => {
  expect(applicationOfTask('sift-a1-b2-staff-ben', ['a1', 'a1-b2'])).toBe('a1');
  expect(applicationOfTask('schedule-interview-a1-b2', ['a1-b2', 'a2'])).toBe('a1-b2');
  expect(applicationOfTask('schedule-interview-a3', ['a1', 'a2'])).toBeUndefined();
  expect(vacancyOfTask('agree-start-date-2-gaining')).toBe(2);
  expect(vacancyOfTask('set-up-panel')).toBeUndefined();
});

test('a command that nobody knows is still a button', () => {
  expect(commandText('MoveChairs')).toBe('Go on');
});
