import { randomUUID } from 'node:crypto';
import { signIn } from '#libs/http/sign-in.js';

export type Urls = Readonly<{
  gateway: string;
  worker: string;
  payroll: string;
  issuer: string;
  kafka: Readonly<{ brokers: string; prefix: string; payrollGroup: string }>;
  metricsToken?: string;
}>;
/** Where the apps and Kafka are, as the stack tells its journeys. */
export const urlsFrom = (env: NodeJS.ProcessEnv): Urls => ({
  gateway: env['GATEWAY_URL'] ?? 'http://127.0.0.1:3000',
  worker: env['WORKER_URL'] ?? 'http://127.0.0.1:3001',
  payroll: env['PAYROLL_URL'] ?? 'http://127.0.0.1:3002',
  issuer: env['OIDC_ISSUER'] ?? 'http://127.0.0.1:3003',
  kafka: {
    brokers: env['KAFKA_BROKERS'] ?? '127.0.0.1:19092',
    prefix: env['KAFKA_TOPIC_PREFIX'] ?? '',
    payrollGroup: env['KAFKA_GROUP'] ?? 'payroll',
  },
  ...(env['METRICS_TOKEN'] && { metricsToken: env['METRICS_TOKEN'] }),
});

export type Reply = Readonly<{ status: number; body: Readonly<Record<string, unknown>> }>;
export type TaskItem = Readonly<{
  case: string;
  key: string;
  version: number;
  answers: readonly { command: string; path: string }[];
}>;
export type Accepted = Readonly<{
  case: string;
  version: number;
  events: readonly { type: string; version: number }[];
  repeated: boolean;
}>;
export type CommandOptions = Readonly<{ taskVersion?: number; key?: string }>;

export interface Person {
  readonly id: string;
  get(path: string): Promise<Reply>;
  /** Gives a command under an idempotency key of its own, or under the one named. */
  post(path: string, body: object, options?: CommandOptions): Promise<Reply>;
  /** The person's open task in a case, waiting until it is there; throws when it does not come. */
  task(id: string, key: string): Promise<TaskItem>;
  /** Answers a task on the version that the inbox shows. */
  answer(id: string, key: string, command: string, body: object): Promise<Reply>;
}

const reply = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Reply['body']) : { text } };
};

export const fetchJson = async (url: string, init?: RequestInit): Promise<Reply> => reply(await fetch(url, init));

/** Signs a person in at the issuer, as a browser would, and acts for them over HTTP. */
export const actAs = async (urls: Urls, id: string): Promise<Person> => {
  const token = await signIn(urls.issuer, id);
  const authorization = { Authorization: `Bearer ${token}` };
  const get: Person['get'] = (path) => fetchJson(`${urls.gateway}${path}`, { headers: authorization });
  const post: Person['post'] = (path, body, { taskVersion, key = randomUUID() } = {}) =>
    fetchJson(`${urls.gateway}${path}`, {
      method: 'POST',
      headers: {
        ...authorization,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...(taskVersion !== undefined && { 'If-Match': `"${taskVersion}"` }),
      },
      body: JSON.stringify(body),
    });
  const task: Person['task'] = async (one, key) => {
    for (let tries = 0; tries < 1_200; tries++) {
      const { status, body } = await get(`/tasks/${one}/${key}`);
      if (status === 200) return body as unknown as TaskItem;
      if (status !== 404) throw new Error(`${id} asked for the task ${key}: ${status} ${JSON.stringify(body)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${id} has no task ${key} in ${one}.`);
  };
  return {
    id,
    get,
    post,
    task,
    answer: async (one, key, command, body) => {
      const open = await task(one, key);
      const path = open.answers.find((answer) => answer.command === command)?.path;
      if (!path) throw new Error(`The task ${key} is not answered by ${command}.`);
      return post(path, body, { taskVersion: open.version });
    },
  };
};

/** Moves the rehearsal's clock on, deadline by deadline. Answers the trust's time then. */
export const advanceTo = async (urls: Urls, to: string): Promise<string> => {
  const { status, body } = await fetchJson(`${urls.worker}/rehearsal/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ to }),
  });
  if (status >= 300) throw new Error(`The clock did not move to ${to}: ${status} ${JSON.stringify(body)}`);
  return String(body['now']);
};
