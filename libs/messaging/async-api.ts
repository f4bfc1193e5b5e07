import { z } from 'zod';
import { everyProcess } from '../domain/registry.js';
import { currentSchema } from '../kernel/index.js';
import { CloudEventHeaders } from './contract/cloud-event.js';
import type { AsyncApi, Channel, Message, Schema } from './async-api-types.js';
import { domainEvents } from './domain-events.js';
import { ceType } from './domain-message.js';
import { publicContracts, type PublicContract } from './public-contracts.js';
import { domainTopic, partitions, publishedProcesses, topicsFrom, type PublishedName } from './topics.js';
import { without } from './without.js';

/** As a reader meets it: fields may be added, so unknown ones are allowed. */
const schemaOf = (schema: z.ZodType): Schema => {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    // A named format says it all; its pattern may change with each release of zod.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  return without(written as Schema, ['$schema']);
};

const message = (type: string, key: string, summary: string, payload: Schema): Message => ({
  name: type,
  title: type.split('.').at(-2) ?? type,
  summary,
  contentType: 'application/json',
  headers: { $ref: '#/components/schemas/CloudEventHeaders' },
  payload,
  bindings: { kafka: { key: { type: 'string', description: key }, bindingVersion: '0.5.0' } },
});

const channel = (
  name: string,
  key: string,
  messages: readonly Message[],
  description: string,
  consumers: readonly string[] = [],
): Channel => {
  const spec = topicsFrom({}).specs.find((topic) => topic.name === name);
  return {
    address: name,
    description,
    messages: Object.fromEntries(messages.map((each) => [each.name, each])),
    bindings: {
      kafka: {
        topic: name,
        partitions,
        topicConfiguration: { 'retention.ms': spec?.retentionMs ?? -1 },
        bindingVersion: '0.5.0',
      },
    },
    'x-key': key,
    'x-consumers': consumers,
  };
};

const openObject = (description: string): Schema => ({ type: 'object', description });

const domainChannel = (name: PublishedName): Channel => {
  const { upcasters } = everyProcess[name].fold;
  const messages = Object.entries(domainEvents[name]).flatMap(([event, summary]) => {
    const current = currentSchema(upcasters, event);
    // What was published in a former shape stays on the topic.
    return Array.from({ length: current }, (_, i) =>
      message(
        ceType(name, event, i + 1),
        'stream id',
        i + 1 < current ? `${summary} In a former shape; new ones come as v${current}.` : summary,
        openObject('The event’s data; ids only'),
      ),
    );
  });
  return channel(
    domainTopic(name),
    'stream id',
    messages,
    `Every event of the process ${name}, for those inside the trust who follow its cases.`,
  );
};

const publicChannel = ({ topic, key, messages, summaries, description, consumers }: PublicContract): Channel =>
  channel(
    topic,
    key,
    Object.entries(messages).map(([type, schema]) => message(type, key, summaries[type] ?? '', schemaOf(schema))),
    description,
    consumers,
  );

/** The AsyncAPI 3.0 description of everything on Kafka, from the schemas that the code itself checks with. */
export const asyncApiDocument = (): AsyncApi => {
  const channels = {
    ...Object.fromEntries(publicContracts.map((contract) => [contract.name, publicChannel(contract)])),
    ...Object.fromEntries(publishedProcesses.map((name) => [name, domainChannel(name)])),
  };
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Understudy',
      version: '1.0.0',
      description: 'CloudEvents 1.0 in Kafka’s binary mode. Topics may carry the installation’s prefix.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    channels,
    operations: Object.fromEntries(
      Object.entries(channels).map(([id, { description }]) => [
        `publish-${id}`,
        { action: 'send', channel: { $ref: `#/channels/${id}` }, summary: description },
      ]),
    ),
    components: { schemas: { CloudEventHeaders: schemaOf(CloudEventHeaders) } },
  };
};
