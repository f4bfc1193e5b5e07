/** The parts of AsyncAPI 3.0 and JSON Schema that we write and compare. */
export type Schema = Readonly<{
  type?: string;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  $ref?: string;
  [keyword: string]: unknown;
}>;

export type Message = Readonly<{
  name: string;
  title: string;
  summary: string;
  contentType: string;
  headers: Schema;
  payload: Schema;
  bindings: Readonly<{ kafka: Readonly<{ key: Schema; bindingVersion: string }> }>;
}>;

export type Channel = Readonly<{
  /** The topic's name, without prefix. */
  address: string;
  description: string;
  messages: Readonly<Record<string, Message>>;
  bindings: Readonly<{
    kafka: Readonly<{
      topic: string;
      partitions: number;
      topicConfiguration: Readonly<Record<string, number>>;
      bindingVersion: string;
    }>;
  }>;
  /** What its messages are keyed by. */
  'x-key': string;
  'x-consumers': readonly string[];
}>;

export type AsyncApi = Readonly<{
  asyncapi: '3.0.0';
  info: Readonly<{ title: string; version: string; description: string; license: Readonly<{ name: string }> }>;
  defaultContentType: string;
  channels: Readonly<Record<string, Channel>>;
  operations: Readonly<Record<string, Readonly<{ action: string; channel: Schema; summary: string }>>>;
  components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
}>;
