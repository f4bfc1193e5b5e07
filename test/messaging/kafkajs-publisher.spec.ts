import { createKafkaPublisher } from '#libs/messaging/kafkajs-publisher.js';
import { publisherContract } from './publisher-contract.js';

publisherContract('kafkajs', (kafka, limits) => createKafkaPublisher(kafka, { deadlineMs: 2000, ...limits }));
