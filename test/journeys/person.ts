import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '#libs/http/sign-in.js';
import { fetchJson, type Reply, type Urls } from './api.js';

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
  /** Sends a text as the file of a form. */
  send(path: string, file: Readonly<{ name: string; text: string }>): Promise<Reply>;
  /** The person's open task in a case, waiting until it is there; throws when it does not come. */
  task(id: string, key: string): Promise<TaskItem>;
  /** Answers a task on the version that the inbox shows. */
  answer(id: string, key: string, command: string, body: object): Promise<Reply>;
}

export type Ask = (
  path: string,
  init?: Readonly<{ method: string; headers: Record<string, string>; body: string }>,
) => Promise<Reply>;

/** A person's ways over HTTP, however their requests get there; waits for a task for as many seconds. */
export const personOver = (id: string, ask: Ask, patience: number): Person => {
  const post: Person['post'] = (path, body, { taskVersion, key = randomUUID() } = {}) =>
    ask(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...(taskVersion !== undefined && { 'If-Match': `"${taskVersion}"` }),
      },
      body: JSON.stringify(body),
    });
  const send: Person['send'] = (path, { name, text }) => {
    const boundary = randomUUID();
    const lines = [
      `--${boundary}`,
      `Content-Disposition: form-data; name="document"; filename="${name}"`,
      'Content-Type: text/plain',
      '',
      text,
      `--${boundary}--`,
      '',
    ];
    const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    return ask(path, { method: 'POST', headers, body: lines.join('\r\n') });
  };
  const task: Person['task'] = async (one, key) => {
    for (const end = Date.now() + patience * 1_000; Date.now() < end; await pause(50)) {
      const { status, body } = await ask(`/tasks/${one}/${key}`);
      if (status === 200) return body as unknown as TaskItem;
      if (status !== 404) throw new Error(`${id} asked for the task ${key}: ${status} ${JSON.stringify(body)}`);
    }
    throw new Error(`${id} has no task ${key} in ${one}.`);
  };
  const answer: Person['answer'] = async (one, key, command, body) => {
    const open = await task(one, key);
    const path = open.answers.find((answers) => answers.command === command)?.path;
    if (!path) throw new Error(`The task ${key} is not answered by ${command}.`);
    return post(path, body, { taskVersion: open.version });
  };
  return { id, get: (path) => ask(path), post, send, task, answer };
};

/** Signs a person in at the issuer, as a browser would, and acts for them over HTTP. */
export const actAs = async (urls: Urls, id: string): Promise<Person> => {
  const Authorization = `Bearer ${await signIn(urls.issuer, id)}`;
  const ask: Ask = (path, init) =>
    fetchJson(`${urls.gateway}${path}`, { ...init, headers: { ...init?.headers, Authorization } });
  return personOver(id, ask, 60);
};
