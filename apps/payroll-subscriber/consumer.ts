import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import {
  appointmentsTopic,
  assignmentsTopic,
  createKafkaSubscriber,
  type EventSubscriber,
  type SubscriberState,
} from '#libs/messaging/contract/index.js';
import { DATABASE } from './database.js';
import { log } from './log.js';
import { Metrics } from './metrics.js';
import { SETTINGS, type Settings } from './settings.js';
import { takeBatch } from './take-batch.js';

/** Follows `understudy.appointments` and `understudy.assignments` from their beginning into the database; offsets are committed after the transaction. */
@Injectable()
export class Consumer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly subscriber: EventSubscriber;

  constructor(
    @Inject(SETTINGS) { kafka, group }: Settings,
    @Inject(DATABASE) private readonly database: pg.Pool,
    private readonly metrics: Metrics,
  ) {
    this.subscriber = createKafkaSubscriber({ kafka, topics: [appointmentsTopic, assignmentsTopic], group });
    metrics.watch(() => this.state());
  }

  onApplicationBootstrap(): void {
    this.subscriber.start(async ({ partition, messages }) => {
      const outcomes = await takeBatch(this.database, messages);
      this.metrics.count(outcomes);
      const dead = outcomes.filter((outcome) => outcome === 'dead-letter').length;
      if (dead > 0) log.warn({ partition, dead }, 'Messages break the contract; see payroll.dead_letters');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.subscriber.stop();
  }

  state(): SubscriberState {
    return this.subscriber.state();
  }
}
