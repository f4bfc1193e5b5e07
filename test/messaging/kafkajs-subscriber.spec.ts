import { createKafkaSubscriber } from '#libs/messaging/contract/index.js';
import { subscriberContract } from './subscriber-contract.js';

subscriberContract('kafkajs', createKafkaSubscriber);
