import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { ensureTopics } from '#libs/messaging/index.js';
import { aStream } from './sample-events.js';
import { freshKafka } from './broker.js';
import { freshlyMade, nobodyApplied, relayTrial, type Trial } from './relay-trial.js';
import { contentsOf, firsts, isRising, sequencesByKey } from './topic-contents.js';

let kafka: KafkaSettings;
let trial: Trial;
const running: { stop(): Promise<void> }[] = [];
const startRelay = () => {
  const relay = trial.relay();
  relay.start();
  running.push(relay);
  return relay;
};
const stopAll = () => Promise.all(running.splice(0).map((relay) => relay.stop()));

beforeAll(async () => {
  kafka = await freshKafka();
  trial = await relayTrial('relay', kafka);
  await ensureTopics(kafka, trial.topics);
}, 180_000);
afterEach(stopAll);
afterAll(() => trial.close());

const domain = 'understudy.internal-post';
const publicTopic = 'understudy.appointments';

test('every event is on its process’s topic in order, and an appointment is public too', async () => {
  const appointment = freshlyMade();
  const [one, two] = [aStream(), aStream()];
  await trial.append(one, 0, nobodyApplied, nobodyApplied);
  await trial.append(two, 0, nobodyApplied, appointment);
  await trial.append(one, 2, nobodyApplied);
  startRelay();
  await trial.caughtUp();
  const sequences = sequencesByKey(await contentsOf(kafka, domain));
  expect(sequences.get(one)).toHaveLength(3);
  expect([...sequences.values()].every(isRising)).toBe(true);
  const told = (await contentsOf(kafka, publicTopic)).filter(({ key }) => key === appointment.data.appointment);
  expect(told.map(({ headers }) => headers['ce_type'])).toEqual(['uk.understudy.appointments.AppointmentMade.v1']);
  expect(JSON.parse(String(told[0]?.value))).toMatchObject({
    appointmentId: appointment.data.appointment,
    postId: two,
  });
});

test('a relay that was stopped goes on where it was', async () => {
  const stream = aStream();
  startRelay();
  await trial.append(stream, 0, nobodyApplied);
  await trial.caughtUp();
  await stopAll();
  await trial.append(stream, 1, nobodyApplied);
  startRelay();
  await trial.caughtUp();
  expect(sequencesByKey(await contentsOf(kafka, domain)).get(stream)).toHaveLength(2);
});

test('two relays at once publish no event out of order, and none goes missing when the leader stops', async () => {
  const streams = Array.from({ length: 5 }, aStream);
  const first = trial.relay();
  first.start();
  startRelay();
  for (let version = 0; version < 20; version++) {
    await Promise.all(streams.map((stream) => trial.append(stream, version, nobodyApplied)));
    if (version === 10) await first.stop();
  }
  await trial.caughtUp();
  const sequences = sequencesByKey(await contentsOf(kafka, domain));
  for (const stream of streams) {
    expect(firsts(sequences.get(stream) ?? [])).toHaveLength(20);
    expect(isRising(firsts(sequences.get(stream) ?? []))).toBe(true);
  }
});

test('an event that no message can be made of waits with all that follows it on its key; others go on', async () => {
  const [bad, good] = [aStream(), aStream()];
  startRelay();
  await trial.append(bad, 0, nobodyApplied, { type: 'AppointmentMade', data: { appointment: 'x' } }, nobodyApplied);
  await trial.append(good, 0, nobodyApplied);
  await trial.caughtUp();
  const sequences = sequencesByKey(await contentsOf(kafka, domain));
  expect(sequences.get(bad)).toHaveLength(1);
  expect(sequences.get(good)).toHaveLength(1);
  const parked = (await trial.parked()).filter(({ stream_id }) => stream_id === bad);
  expect(parked.map(({ error }) => error)).toEqual([
    expect.stringMatching(/AppointmentMade can't be published: .*public contract: /),
    expect.stringMatching(/behind/),
  ]);
});

test('an event too large for Kafka is parked rather than tried for ever', async () => {
  const stream = aStream();
  startRelay();
  await trial.append(stream, 0, { type: 'NobodyApplied', data: { text: 'x'.repeat(950_000) } });
  await trial.caughtUp();
  expect((await trial.parked()).find(({ stream_id }) => stream_id === stream)?.error).toMatch(
    /larger than 900000 bytes/,
  );
});

test('a batch of many megabytes goes through', async () => {
  const stream = aStream();
  startRelay();
  const large = { type: 'NobodyApplied', data: { text: 'y'.repeat(50_000) } };
  await trial.append(stream, 0, ...Array.from({ length: 60 }, () => large));
  await trial.caughtUp();
  const sequences = sequencesByKey(await contentsOf(kafka, domain)).get(stream) ?? [];
  expect(sequences).toHaveLength(60);
  expect(isRising(sequences)).toBe(true);
  expect((await trial.parked()).some(({ stream_id }) => stream_id === stream)).toBe(false);
});
