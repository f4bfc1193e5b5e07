import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isOpen, type Status } from '#libs/domain/internal-post/state.js';
import { fold, tasksAfter, type Fact } from '../../support/given.js';
import { upcast } from '#libs/kernel/index.js';
import { domainEvents } from '#libs/messaging/domain-events.js';
import { headOfAsh, hr, slt } from '../../support/people.js';
import { golden, goldenFiles } from '../corpus/corpus.js';
import * as histories from '../internal-post/histories.js';
import { situations } from '../internal-post/situations.js';

const statuses = Object.keys(histories.historyOf) as Status[];
const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && 'type' in value;
const played = [
  ...Object.values(histories as Record<string, unknown>).flat(),
  ...Object.values(situations).flatMap(({ history }) => history),
].filter(isFact);
const ofPosts = goldenFiles().filter((path) => path.startsWith(`${internalPost.name}/`));
/** Every event of a post that was ever published, in every schema, as it is read today. */
const published = ofPosts.map((path) => {
  const { type, schema, data } = golden(path);
  return upcast(internalPost.fold.upcasters, schema, { type, data }) as Fact;
});
const facts: readonly Fact[] = [
  ...new Map([...played, ...published].map((fact) => [JSON.stringify(fact), fact])).values(),
  { type: 'TaskClaimed', data: { task: 'identify-post', by: slt } },
  { type: 'TaskClaimed', data: { task: 'agree-start-date-1-gaining', by: headOfAsh } },
  { type: 'TaskClaimed', data: { task: 'no-such-task', by: hr } },
  { type: 'TaskReleased', data: { task: 'identify-post', by: slt } },
];
const anyOrder = fc.array(fc.constantFrom(...facts), { maxLength: 40, size: 'max' });

test('there is a fact of every type to put in any order', () => {
  const types = new Set<string>(facts.map(({ type }) => type));
  expect(Object.keys(domainEvents['internal-post']).filter((type) => !types.has(type))).toEqual([]);
});

test('a fold never throws, and ends in a status, in whatever order the events come', () => {
  fc.assert(fc.property(anyOrder, (events) => expect(statuses).toContain(fold(events).status)));
});

test('tasks and summary never throw on what a fold ends in, and a closed case asks nobody', () => {
  fc.assert(
    fc.property(anyOrder, (events) => {
      const state = fold(events);
      const tasks = tasksAfter(...events);
      if (!isOpen(state)) expect(tasks).toEqual([]);
      if (state.status !== 'NotRequested') expect(internalPost.summary(state).status).toBe(state.status);
    }),
  );
});

test('a state is plain JSON: handed on by a workflow it comes back the same', () => {
  fc.assert(
    fc.property(anyOrder, (events) => {
      const state = fold(events);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
  );
});

test('a fold changes neither the state before it nor the event', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };
  fc.assert(
    fc.property(anyOrder, (events) => {
      const folding = () =>
        events.reduce(
          (state, event) => frozen(internalPost.fold.evolve(state, frozen(event))),
          internalPost.fold.initial,
        );
      expect(folding).not.toThrow();
    }),
  );
});
