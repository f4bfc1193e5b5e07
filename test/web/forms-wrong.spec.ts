import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { AnySpec } from '#libs/domain/process/index.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { prose } from '#libs/domain/internal-post/fields.js';
import { line, localDateText } from '#libs/domain/process/index.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import { fill } from '../../apps/gateway/web/forms/read-form.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';

const specOf = (shape: z.ZodRawShape): AnySpec =>
  ({ ...internalPost.specs['ClaimTask'], schema: z.strictObject(shape) }) as AnySpec;
const wrong = (shape: z.ZodRawShape, questions: readonly Question[], answers: Posted = {}, fixed: object = {}) =>
  fill(specOf(shape), questions, fixed, answers).wrong;
const say = (shape: z.ZodRawShape, questions: readonly Question[], answers: Posted = {}) =>
  wrong(shape, questions, answers).map(({ field, message }) => `${field}: ${message}`);

const title: Question = { kind: 'line', name: 'title', label: 'Title of the post' };
const options = ['a', 'b'].map((value) => ({ value, text: value }));

describe('A question that was left empty', () => {
  const asks = (question: Question) => say({ [question.name]: z.string() }, [question]).join();
  test('is asked for by its own label', () => {
    expect(asks(title)).toBe('title: Enter the title of the post');
    expect(asks({ kind: 'text', name: 'a', label: 'Your statement' })).toBe('a: Enter your statement');
    expect(asks({ kind: 'text', name: 'a', label: 'Why do you withdraw?' })).toBe(
      'a: Enter an answer to “Why do you withdraw?”',
    );
    expect(asks({ kind: 'line', name: 'a', label: 'HR officer' })).toBe('a: Enter the HR officer');
    expect(asks({ kind: 'one-of', name: 'a', label: 'School', options })).toBe('a: Choose the school');
    expect(asks({ kind: 'moment', name: 'a', label: 'Closing time' })).toBe('a: Enter the closing time');
    expect(asks({ kind: 'person', name: 'a', label: 'Chair' })).toBe('a-search: Choose the chair');
    expect(asks({ kind: 'confirm', name: 'a', label: 'I have read it' })).toBe('a: Tick “I have read it” to go on');
  });

  test('says what its form wants it to say', () => {
    expect(asks({ ...title, missing: 'Enter a title' })).toBe('title: Enter a title');
  });

  test('is left out where it is optional', () => {
    const shape = { title: line(10).optional(), on: localDateText.optional(), with: z.string().optional(), of: z.array(z.string()).optional() }; // prettier-ignore
    const questions: readonly Question[] = [
      { ...title, optional: true },
      { kind: 'day', name: 'on', label: 'Day', optional: true },
      { kind: 'person', name: 'with', label: 'Person', optional: true },
      { kind: 'some-of', name: 'of', label: 'Some', options, optional: true },
    ];
    expect(fill(specOf(shape), questions, {}, { title: '  ', 'on-day': ' ' })).toEqual({
      data: {},
      wrong: [],
      elsewhere: [],
    });
  });

  test('is named once, in the order of the questions', () => {
    const shape = { b: z.string(), a: z.string(), on: localDateText };
    const questions: readonly Question[] = [
      { kind: 'line', name: 'a', label: 'A' },
      { kind: 'day', name: 'on', label: 'Day' },
      { kind: 'line', name: 'b', label: 'B' },
    ];
    expect(wrong(shape, questions, { 'on-day': '3' }).map(({ field }) => field)).toEqual(['a', 'on-month', 'b']);
  });
});

describe('An answer that the schema does not take', () => {
  test('is told in a sentence that says what to do', () => {
    expect(say({ title: line(5) }, [title], { title: 'Head of Maths' })).toEqual(['title: Title of the post must be 5 characters or fewer']); // prettier-ignore
    expect(say({ title: z.string().min(3) }, [title], { title: 'a' })).toEqual(['title: Title of the post must be 3 characters or more']); // prettier-ignore
    expect(say({ title: prose(50) }, [title], { title: 'a\u0007' })[0]).toContain('holds signs that can not be kept');
    const posts: Question = { kind: 'number', name: 'posts', label: 'Number of posts' };
    const shape = { posts: z.int().min(1).max(20) };
    expect(say(shape, [posts], { posts: 'two' })).toEqual(['posts: Number of posts must be a number, like 3']);
    expect(say(shape, [posts], { posts: '1.5' })).toEqual(['posts: Number of posts must be a whole number']);
    expect(say(shape, [posts], { posts: '0' })).toEqual(['posts: Number of posts must be 1 or more']);
    expect(say(shape, [posts], { posts: '1,000' })).toEqual(['posts: Number of posts must be 20 or less']);
  });

  test('is refused where it was never offered', () => {
    const question: Question = { kind: 'one-of', name: 'a', label: 'Finding', options };
    expect(say({ a: z.string() }, [question], { a: 'c' })).toEqual(['a: Choose the finding']);
    const several: Question = { kind: 'some-of', name: 'a', label: 'Findings', options };
    expect(say({ a: z.array(z.string()).min(1) }, [several], { a: ['c'] })).toEqual(['a: Choose the findings']);
  });

  test('is found in the row that it stands in', () => {
    const rows: Question = {
      kind: 'rows',
      name: 'criteria',
      label: 'Criteria',
      item: 'Criterion',
      atLeast: 1,
      atMost: 3,
      of: [{ kind: 'line', name: 'text', label: 'What is asked for' }],
    };
    const shape = { criteria: z.array(z.strictObject({ text: line(5) })).min(1) };
    expect(
      say(shape, [rows], { 'criteria-rows': '2', 'criteria[0].text': 'ok', 'criteria[1].text': 'too long' }),
    ).toEqual(['criteria[1].text: What is asked for must be 5 characters or fewer']);
    expect(say(shape, [rows], {})).toEqual(['criteria: Add at least one criterion']);
  });

  test('of no question at all is told apart', () => {
    const { elsewhere } = fill(specOf({ task: z.string() }), [], { task: 3 }, {});
    expect(elsewhere).toEqual(['task']);
  });
});

describe('What settles other fields', () => {
  test('is sent with the choice, and what was only to be ticked is not', () => {
    const questions: readonly Question[] = [
      {
        kind: 'one-of',
        name: 'vacancy',
        label: 'Post',
        as: 'number',
        options: [{ value: '2', text: 'Post 2', gives: { offer: 3 } }],
      },
      { kind: 'confirm', name: 'sure', label: 'I am sure' },
    ];
    const { data } = fill(specOf({ vacancy: z.int(), offer: z.int() }), questions, {}, { vacancy: '2', sure: 'yes' });
    expect(data).toEqual({ vacancy: 2, offer: 3 });
  });
});

describe('A table and an order', () => {
  const lines = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
  test('name the lines that are missing', () => {
    const table: Question = {
      kind: 'table',
      name: 'marks',
      label: 'Marks',
      key: 'criterion',
      value: 'met',
      lines,
      options: [{ value: 'true', text: 'Met' }],
      as: 'boolean',
    };
    expect(say({ marks: z.array(z.unknown()) }, [table], { 'marks[b]': 'true' })).toEqual([
      'marks[a]: Choose an answer for “A”',
      'marks[c]: Choose an answer for “C”',
    ]);
  });

  test('take each place once', () => {
    const order: Question = { kind: 'order', name: 'o', label: 'Order', lines };
    const shape = { o: z.array(z.string()) };
    expect(say(shape, [order], {})).toEqual(['o: Give a place: order']);
    expect(say(shape, [order], { 'o[a]': '1', 'o[b]': '1', 'o[c]': '9' })).toEqual([
      'o[a]: “A” and “B” have the same place: give each its own',
      'o[b]: “B” and “A” have the same place: give each its own',
      'o[c]: The place of “C” must be a number from 1 to 3',
    ]);
    expect(fill(specOf(shape), [order], {}, { 'o[a]': '3', 'o[b]': '1', 'o[c]': '2' }).data).toEqual({
      o: ['b', 'c', 'a'],
    });
  });
});
