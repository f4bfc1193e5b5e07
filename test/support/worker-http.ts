import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { Metrics } from '../../apps/worker/operations/metrics.js';
import type { Running } from '../../apps/worker/running.js';
import { WorkerModule } from '../../apps/worker/worker.module.js';

type Answer = Readonly<{ status: number; body: Record<string, unknown>; text: string }>;
export interface WorkerHttp {
  get(path: string): Promise<Answer>;
  post(path: string, body: object): Promise<Answer>;
  close(): Promise<void>;
}

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return { status: response.status, text, body: json ? (JSON.parse(text) as Answer['body']) : {} };
};

/** The worker's HTTP side on a free port of loopback. */
export const workerHttp = async (running: Running, metrics: Metrics, rehearsal: boolean): Promise<WorkerHttp> => {
  const app = await NestFactory.create(WorkerModule.over(running, metrics, { rehearsal }), { logger: false });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const url = (path: string) => `http://127.0.0.1:${port}${path}`;
  return {
    get: async (path) => answerOf(await fetch(url(path))),
    post: async (path, body) =>
      answerOf(
        await fetch(url(path), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    close: () => app.close(),
  };
};
