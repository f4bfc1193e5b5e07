import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  appointmentsTopic,
  assignmentsTopic,
  type EventSubscriber,
  type IncomingMessage,
  type KafkaSettings,
} from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { until } from '../support/wait.js';
import { freshKafka, topicsOf } from './broker.js';

type Create = (options: {
  kafka: KafkaSettings;
  topics: readonly string[];
  group: string;
  batchSize?: number;
}) => EventSubscriber;
const total = 40;
const values = (messages: readonly IncomingMessage[]) => messages.map(({ value }) => Number(String(value)));
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

/** What any Kafka client must do to stand behind EventSubscriber. */
export const subscriberContract = (name: string, create: Create) => {
  describe(`${name} as a subscriber`, () => {
    let kafka: KafkaSettings;
    let publisher: EventPublisher;
    const running: EventSubscriber[] = [];
    const subscribe = (group: string, batchSize?: number) => {
      const subscriber = create({
        kafka,
        topics: [appointmentsTopic],
        group: kafka.prefix + group,
        ...(batchSize && { batchSize }),
      });
      running.push(subscriber);
      return subscriber;
    };
    const publish = (numbers: readonly number[]) =>
      publisher.publish(
        numbers.map((n) => ({
          topic: kafka.prefix + appointmentsTopic,
          key: 'one',
          headers: { ce_id: `é-${n}` },
          value: String(n),
        })),
      );

    beforeAll(async () => {
      kafka = await freshKafka();
      await ensureTopics(kafka, topicsOf(kafka));
      publisher = createKafkaPublisher(kafka);
      await publish(upTo(total));
    }, 120_000);
    afterEach(() => Promise.all(running.splice(0).map((subscriber) => subscriber.stop())));
    afterAll(() => publisher.close());

    test('a new group gets everything from the first message, in order, with key and headers', async () => {
      const got: IncomingMessage[] = [];
      const subscriber = subscribe('first');
      subscriber.start(async ({ messages }) => void got.push(...messages));
      await until('all have come', () => got.length >= total);
      expect(values(got)).toEqual(upTo(total));
      expect(got[7]).toMatchObject({
        topic: kafka.prefix + appointmentsTopic,
        key: 'one',
        offset: '7',
        headers: { ce_id: 'é-7' },
      });
      await until('it says so', () => subscriber.state().joined && subscriber.state().lag === 0);
    });

    test('a batch is no larger than asked for', async () => {
      const sizes: number[] = [];
      subscribe('sizes', 7).start(async ({ messages }) => void sizes.push(messages.length));
      await until('all have come', () => sizes.reduce((a, b) => a + b, 0) >= total);
      expect(Math.max(...sizes)).toBe(7);
    });

    test.each([{ failure: new Error('the database is away') }, { failure: new TypeError('x is not a function') }])(
      'a batch whose handler threw $failure.name comes again, and nothing is left out',
      async ({ failure }) => {
        const got: number[] = [];
        let failures = 3;
        const subscriber = subscribe(`failing-${failure.name}`, 10);
        subscriber.start(async ({ messages }) => {
          if (got.length >= 20 && failures-- > 0) throw failure;
          got.push(...values(messages));
        });
        await until('all have come', () => got.length >= total);
        expect(got).toEqual(upTo(total));
        await until('it has forgotten the failure', () => subscriber.state().error === undefined);
      },
    );

    test('it goes on although a handler fails longer than the client would try by itself', async () => {
      const ends = Date.now() + 8000;
      const got: number[] = [];
      const subscriber = subscribe('long');
      subscriber.start(async ({ messages }) => {
        if (Date.now() < ends) throw new Error('still away');
        got.push(...values(messages));
      });
      await until('the failure is told', () => subscriber.state().error?.includes('still away'));
      await until('all have come', () => got.length >= total);
      expect(got).toEqual(upTo(total));
    });

    test('stop waits for the batch in hand, and the next of its group begins behind it', async () => {
      const [first, second]: [number[], number[]] = [[], []];
      let entered = false;
      const one = subscribe('handed-on', 10);
      one.start(async ({ messages }) => {
        if (first.length === 10) {
          entered = true;
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        first.push(...values(messages));
      });
      await until('the second batch is in hand', () => entered);
      await one.stop();
      const handled = first.length;
      expect(handled).toBeGreaterThanOrEqual(20);
      subscribe('handed-on').start(async ({ messages }) => void second.push(...values(messages)));
      await until('the rest has come', () => second.at(-1) === total - 1);
      expect([...first, ...second]).toEqual(upTo(total));
    });

    test('one that follows two topics gets both, and says what is behind in either', async () => {
      const message = { key: 'two', headers: { ce_id: 'b-1' }, value: '99' };
      await publisher.publish([{ topic: kafka.prefix + assignmentsTopic, ...message }]);
      const topics = [appointmentsTopic, assignmentsTopic];
      const subscriber = create({ kafka, topics, group: `${kafka.prefix}both` });
      running.push(subscriber);
      const got: IncomingMessage[] = [];
      subscriber.start(async ({ messages }) => void got.push(...messages));
      await until('all have come', () => got.length >= total + 1);
      const from = (name: string) => values(got.filter(({ topic }) => topic === kafka.prefix + name));
      expect([from(appointmentsTopic), from(assignmentsTopic)]).toEqual([upTo(total), [99]]);
      await until('it says so', () => subscriber.state().lag === 0);
    });

    test('two of one group share the work', async () => {
      const group = randomUUID();
      const got = new Set<number>();
      for (const subscriber of [subscribe(group), subscribe(group)])
        subscriber.start(async ({ messages }) => void values(messages).forEach((n) => got.add(n)));
      await until('all have come', () => got.size >= total);
      expect([...got].sort((a, b) => a - b)).toEqual(upTo(total));
    });
  });
};
