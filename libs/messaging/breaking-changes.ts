import { isDeepStrictEqual } from 'node:util';
import type { AsyncApi, Channel, Message, Schema } from './async-api-types.js';
import { without } from './without.js';

type Named<T> = readonly (readonly [where: string, before: T, after: T | undefined])[];
const paired = <T>(
  where: string,
  before: Readonly<Record<string, T>> = {},
  after: Readonly<Record<string, T>> = {},
): Named<T> =>
  Object.entries(before).map(([name, was]) => [where ? `${where}.${name}` : name, was, after[name]] as const);

/** What a schema says of a value itself, apart from its description and from what is compared piece by piece. */
const own = (schema: Schema) =>
  without(schema, ['description', 'title', 'examples', 'properties', 'required', 'items']);

const inSchema = (where: string, before: Schema, after: Schema): readonly string[] => {
  const wasRequired = before.required ?? [];
  const isRequired = after.required ?? [];
  return [
    ...(isDeepStrictEqual(own(before), own(after))
      ? []
      : [`${where}: was ${JSON.stringify(own(before))}, is ${JSON.stringify(own(after))}`]),
    ...wasRequired
      .filter((name) => !isRequired.includes(name))
      .map((name) => `${where}.${name}: was always there, is now optional`),
    // What was published without it stays on the topic for ever.
    ...isRequired
      .filter((name) => !wasRequired.includes(name))
      .map((name) => `${where}.${name}: is now required, which older messages do not satisfy`),
    ...paired(where, before.properties, after.properties).flatMap(([at, was, is]) =>
      is ? inSchema(at, was, is) : [`${at}: removed or renamed`],
    ),
    ...(before['items'] ? inSchema(`${where}[]`, before['items'] as Schema, (after['items'] ?? {}) as Schema) : []),
  ];
};

const resolved = (document: AsyncApi, schema: Schema): Schema =>
  document.components.schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;

/** What a change of the document would break for a subscriber that is already there; empty when nothing would. */
export const breakingChanges = (before: AsyncApi, after: AsyncApi): readonly string[] => {
  const inMessage = (at: string, was: Message, is: Message): readonly string[] => [
    ...(was.contentType === is.contentType ? [] : [`${at}: content type ${was.contentType} became ${is.contentType}`]),
    ...(isDeepStrictEqual(was.bindings.kafka.key, is.bindings.kafka.key) ? [] : [`${at}: has another key`]),
    ...inSchema(`${at} payload`, was.payload, is.payload),
    ...inSchema(`${at} headers`, resolved(before, was.headers), resolved(after, is.headers)),
  ];
  const inChannel = (at: string, was: Channel, is: Channel): readonly string[] => [
    ...(was.address === is.address ? [] : [`${at}: topic ${was.address} became ${is.address}`]),
    ...(was['x-key'] === is['x-key'] ? [] : [`${at}: keyed by ${was['x-key']} became keyed by ${is['x-key']}`]),
    ...(was.bindings.kafka.partitions === is.bindings.kafka.partitions
      ? []
      : [`${at}: has another number of partitions`]),
    ...paired(at, was.messages, is.messages).flatMap(([where, old, now]) =>
      now ? inMessage(where, old, now) : [`${where}: removed or renamed`],
    ),
  ];
  return paired('', before.channels, after.channels).flatMap(([at, was, is]) =>
    is ? inChannel(at, was, is) : [`${at}: removed`],
  );
};
