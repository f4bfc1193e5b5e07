export * from './appointments.js';
export * from './assignments.js';
export { CloudEventHeaders, readHeaders, replayHeader, type Read } from './cloud-event.js';
export { kafkaSettingsFrom, type KafkaSettings } from './kafka-settings.js';
export { createKafkaSubscriber, type SubscriberOptions } from './kafkajs-subscriber.js';
export { readMessage, type Received } from './read-message.js';
export type { EventSubscriber, IncomingBatch, IncomingMessage, SubscriberState } from './subscriber.js';
