import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { post } from '#libs/domain/assignment/index.js';
import { everyProcess, processOf } from '#libs/domain/registry.js';
import { processOfCase, processOfStream } from '#libs/http/case-id.js';
import { never, refuse } from '#libs/kernel/index.js';
import { contextOf, thisCase } from '../../support/given.js';
import { hr } from '../../support/people.js';

const uuid = '00000000-0000-4000-8000-000000000001';

test('a stream belongs to the process that begins its id', () => {
  expect(processOf(thisCase)).toBe(internalPost);
  for (const [name, process] of Object.entries(everyProcess)) expect(process.name).toBe(name);
});

test('the ledger of a post is a stream of its own and no case', () => {
  expect(processOf(`post-${uuid}`)).toBe(post);
  expect(processOfStream(`post-${uuid}`)).toBe(post);
  expect(processOfCase(`post-${uuid}`)).toBeUndefined();
  expect(processOfCase(thisCase)).toBe(internalPost);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'no-such', ''])(
  'a stream of %j belongs to no process',
  (name) => {
    expect(processOf(`${name}-${uuid}`)).toBeUndefined();
  },
);

test.each(['constructor', 'toString', '__proto__', 'NoSuchCommand'])('%s is no command', (type) => {
  const decide = () => internalPost.decide({ type, data: {} } as never, internalPost.fold.initial, contextOf(hr));
  expect(decide()).toEqual(refuse('NotAuthorised', { unknown: type }));
});

test('each command says its clause and, in one sentence, what it does', () => {
  for (const [type, spec] of Object.entries(internalPost.specs)) {
    expect(spec.type).toBe(type);
    expect(spec.clause).toMatch(/\w/);
    expect(spec.summary).toMatch(/^[A-Z].*\.$/);
  }
});

test('one command begins a case', () => {
  const starting = Object.values(internalPost.specs).filter(({ starts }) => starts);
  expect(starting.map(({ type }) => type)).toEqual(['RequestPost']);
});

test('what was not foreseen is an exception that shows it', () => {
  expect(() => never({ type: 'Unforeseen' } as never)).toThrow('Unhandled: {"type":"Unforeseen"}');
});
