import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { consumerGroups, moveConsumer, type Place } from '#libs/messaging/consumer-groups.js';
import { createKafkaSubscriber, type KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { until } from '../support/wait.js';
import { anAppointment, madeMessage } from '../payroll/messages.js';
import { freshKafka, topicsOf } from './broker.js';

const topic = 'understudy.appointments';
const group = `wages-${randomUUID()}`;
let kafka: KafkaSettings;
let publisher: EventPublisher;
const taken: string[] = [];
const started = () => {
  const subscriber = createKafkaSubscriber({ kafka, topics: [topic], group });
  subscriber.start(({ messages }) => {
    taken.push(...messages.map(({ headers }) => headers['ce_id']!));
    return Promise.resolve();
  });
  return subscriber;
};
const ours = async () => (await consumerGroups(kafka, topicsOf(kafka))).find((one) => one.group === group);
const move = (place: Place) => moveConsumer(kafka, { group, topic, place });
const publish = async (count: number) =>
  publisher.publish(
    Array.from({ length: count }, () => ({ ...madeMessage(anAppointment()), topic: kafka.prefix + topic })),
  );
const stopped = () => until('the group is empty', async () => (await ours())?.stopped);

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  publisher = createKafkaPublisher(kafka);
  await publish(4);
  const subscriber = started();
  await until('all was taken', () => taken.length === 4);
  await until('it is written down', async () => (await ours())?.lag === 0);
  await subscriber.stop();
  await stopped();
}, 180_000);
afterAll(() => publisher.close());

test('a group is shown with its place in each partition and what it has not taken yet', async () => {
  await publish(2);
  const found = await ours();
  expect(found).toMatchObject({ group, topic, stopped: true, members: 0, lag: 2 });
  expect(found!.partitions.map(({ partition }) => partition)).toEqual([0, 1, 2, 3, 4, 5]);
  const sum = found!.partitions.reduce((all, one) => all + Number(one.high), 0);
  expect(sum).toBe(6);
});

test('a group that never read our topics is not shown', async () => {
  const other = await freshKafka();
  await ensureTopics(other, topicsOf(other));
  expect(await consumerGroups(other, topicsOf(other))).toEqual([]);
});

test('a stopped group goes on where it is moved to', async () => {
  await move({ kind: 'end' });
  expect((await ours())!.lag).toBe(0);
  await move({ kind: 'beginning' });
  expect((await ours())!.lag).toBe(6);
  await move({ kind: 'instant', at: Date.now() + 3_600_000 });
  expect((await ours())!.lag).toBe(0);
  const partition = (await ours())!.partitions.find(({ high }) => high !== '0')!;
  await move({ kind: 'offset', partition: partition.partition, offset: '0' });
  expect((await ours())!.lag).toBe(Number(partition.high));
});

test('an offset that is not there is refused, and the group stays', async () => {
  const before = await ours();
  await expect(move({ kind: 'offset', partition: 0, offset: '999' })).rejects.toThrow('Partition 0 of');
  await expect(move({ kind: 'offset', partition: 77, offset: '0' })).rejects.toThrow('Partition 77 of');
  expect(await ours()).toEqual(before);
});

test('a group that runs is refused, with what to do', async () => {
  const subscriber = started();
  await until('it runs', async () => (await ours())?.state === 'Stable');
  await expect(move({ kind: 'beginning' })).rejects.toThrow(`${group} is running. Stop it`);
  await subscriber.stop();
}, 90_000);
