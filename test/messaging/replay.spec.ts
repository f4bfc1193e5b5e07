import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { replayHeader, type KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { firstSince, replay } from '#libs/messaging/replay.js';
import { unpublished } from '#libs/messaging/unpublished.js';
import { aStream } from './sample-events.js';
import { freshKafka } from './broker.js';
import { freshlyMade, nobodyApplied, relayTrial, type Trial } from './relay-trial.js';
import { contentsOf } from './topic-contents.js';

let kafka: KafkaSettings;
let trial: Trial;
let publisher: EventPublisher;
let relay: ReturnType<Trial['relay']>;
const streams = Array.from({ length: 3 }, aStream);
const topic = 'understudy.appointments';
const again = (from: number, upTo?: number, mark = 'm-1') =>
  replay(trial.store, publisher, trial.topics, { topic, from, upTo, mark });
const messages = async () =>
  (await contentsOf(kafka, topic))
    .map(({ headers, value }) => ({
      id: headers['ce_id'],
      mark: headers[replayHeader],
      no: Number(headers['ce_sequence']),
      value: String(value),
    }))
    .sort((a, b) => a.no - b.no);

beforeAll(async () => {
  kafka = await freshKafka();
  trial = await relayTrial('replay', kafka);
  await ensureTopics(kafka, trial.topics);
  publisher = createKafkaPublisher(kafka);
  relay = trial.relay();
  relay.start();
  for (const stream of streams) await trial.append(stream, 0, nobodyApplied, freshlyMade());
  await trial.caughtUp();
}, 180_000);
afterAll(async () => {
  await relay.stop();
  await publisher.close();
  await trial.close();
});

test('a replay adds what a topic had, marked, and leaves what is there', async () => {
  const before = await messages();
  expect([before.length, before.map(({ mark }) => mark)]).toEqual([3, [undefined, undefined, undefined]]);
  expect(await again(1)).toBe(3);
  const after = await messages();
  expect(after.filter(({ mark }) => mark === undefined)).toEqual(before);
  const replayed = after.filter(({ mark }) => mark === 'm-1');
  expect(replayed.map(({ id, value }) => [id, value]).sort()).toEqual(
    before.map(({ id, value }) => [id, value]).sort(),
  );
});

test('a replay takes the part of the log that is asked for, both ends included, and nothing the relay has not published', async () => {
  const numbers = [...new Set((await messages()).map(({ no }) => no))].sort((a, b) => a - b);
  expect(await again(numbers[1]!, numbers[1]!, 'm-2')).toBe(1);
  expect((await messages()).filter(({ mark }) => mark === 'm-2').map(({ no }) => no)).toEqual([numbers[1]]);
  expect(await again(numbers[2]!, 1_000_000, 'm-3')).toBe(1);
  expect(await again(1_000_000, undefined, 'm-4')).toBe(0);
});

test('an event that was left out is not published by a replay either', async () => {
  const [first] = (await messages()).map(({ no }) => no).sort((a, b) => a - b);
  const { owner } = trial.engine;
  const request = '018f0000-0000-7000-8000-000000000001';
  await owner.query(
    `insert into operations_log (request_id, actor, action, subject) values ($1, 'staff-149', 'skip-parked', 'x')`,
    [request],
  );
  await owner.query(
    `insert into skipped_events (subscription, global_no, stream_id, error, attempts, request_id)
     select 'relay', global_no, stream_id, 'No room', 1, $2 from event_order where global_no = $1`,
    [first, request],
  );
  expect(await unpublished(trial.store)).toEqual(new Set([first]));
  expect(await again(first!, first!, 'm-5')).toBe(0);
});

test('the first event since an instant is found by its number', async () => {
  const events = await trial.store.readOrdered(0, 100);
  expect(await firstSince(trial.store, '2020-01-01T00:00:00.000Z')).toBe(1);
  expect(await firstSince(trial.store, events.at(-1)!.at)).toBeLessThanOrEqual(events.length);
  expect(await firstSince(trial.store, '2999-01-01T00:00:00.000Z')).toBeUndefined();
});

test('a topic that is not there is named', async () => {
  const asked = replay(trial.store, publisher, trial.topics, { topic: 'elsewhere', from: 1, mark: 'm' });
  await expect(asked).rejects.toThrow('There is no topic elsewhere.');
});
