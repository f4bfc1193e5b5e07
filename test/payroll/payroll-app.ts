import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { AppModule } from '../../apps/payroll-subscriber/app.module.js';
import type { AppointmentRecord } from '../../apps/payroll-subscriber/find-appointments.js';
import { until } from '../support/wait.js';

export interface Payroll {
  readonly url: string;
  get(path: string): Promise<Readonly<{ status: number; body: string }>>;
  /** The record of an appointment, once it is as asked for. */
  record(id: string, so: Partial<AppointmentRecord>): Promise<AppointmentRecord>;
  stop(): Promise<void>;
}

/** The app itself, in this process, on a free port. */
export const startPayroll = async (options: {
  kafka: KafkaSettings;
  databaseUrl: string;
  group?: string;
  operators?: Readonly<{ issuer: string; audience: string }>;
  port?: number;
}): Promise<Payroll> => {
  const group = options.group ?? `payroll-${randomBytes(4).toString('hex')}`;
  const { port = 0, operators } = options;
  const settings = { ...options, operators, group, port, host: '127.0.0.1' };
  const app = await NestFactory.create(AppModule.with(settings), { logger: false, abortOnError: false });
  await app.listen(port, '127.0.0.1');
  const url = await app.getUrl();
  const get = async (path: string) => {
    const answer = await fetch(url + path);
    return { status: answer.status, body: await answer.text() };
  };
  return {
    url,
    get,
    record: (id, so) =>
      until(`payroll has ${id} as ${JSON.stringify(so)}`, async () => {
        const { status, body } = await get(`/appointments/${id}`);
        if (status !== 200) return undefined;
        const record = JSON.parse(body) as AppointmentRecord;
        return Object.entries(so).every(([name, value]) => record[name as keyof AppointmentRecord] === value)
          ? record
          : undefined;
      }),
    stop: () => app.close(),
  };
};
