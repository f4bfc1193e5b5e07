import { Controller, Get, Header, Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { SubscriberState } from '#libs/messaging/contract/index.js';
import type { Outcome } from './take-batch.js';

@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly messages = new Counter({
    name: 'payroll_messages_total',
    help: 'Messages of appointments and assignments by what became of them',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  count(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) this.messages.inc({ outcome });
  }

  watch(state: () => SubscriberState): void {
    this.gauge('payroll_lag_messages', 'Messages still to be taken in', () => state().lag);
    this.gauge('payroll_joined', '1 while the consumer is in its group', () => (state().joined ? 1 : 0));
    this.gauge('payroll_silent_seconds', 'Since the broker was last heard of', () => (state().silentForMs ?? 0) / 1000);
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }
}

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
