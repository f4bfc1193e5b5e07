import { expect, test } from '@jest/globals';
import { keyPost } from '#libs/domain/key-post/index.js';
import { everyProcess } from '#libs/domain/registry.js';
import type { StreamId } from '#libs/kernel/index.js';
import { asyncApiDocument, messagesOf, topicsFrom } from '#libs/messaging/index.js';
import { aStream, made, stored } from './sample-events.js';

const streamOf = (process: string) => aStream().replace('internal-post', process) as StreamId;

test('who may leave a key post, and who could follow, becomes no message on any topic', () => {
  const told = ['KeyPostNamed', 'TurnoverRecorded', 'SuccessorNominated', 'ReadinessReviewed', 'ScenarioSaved'];
  const stream = streamOf(keyPost.name);
  const messages = told.flatMap((type) => messagesOf(stored({ type, data: {} } as never, { stream })));
  expect(messages).toEqual([]);
});

test('no topic is made for it and none is described', () => {
  const names = topicsFrom({}).specs.map(({ name }) => name);
  expect(names).not.toContain('understudy.key-post');
  expect(Object.keys(asyncApiDocument().channels)).not.toContain('key-post');
});

test('every other process has its topic, and its events are there', () => {
  const others = Object.keys(everyProcess).filter((name) => name !== keyPost.name);
  const names = topicsFrom({}).specs.map(({ name }) => name);
  for (const name of others) {
    expect(names).toContain(`understudy.${name}`);
    const [message] = messagesOf(stored({ ...made, type: 'SomethingHappened' } as never, { stream: streamOf(name) }));
    expect(message?.topic).toBe(`understudy.${name}`);
  }
});
