import type { Gateway } from './gateway.js';
import { freshKey } from './gateway.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are looked at field by field */
export type Answer = Readonly<{ status: number; headers: Headers; body: any }>;
/* eslint-enable @typescript-eslint/no-explicit-any */
type Headers_ = Readonly<Record<string, string>>;

/** One request as it goes over the wire. */
export const ask = async (url: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(url, init);
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
};

/** What one caller does, with their own token. */
export const caller = (gateway: Gateway, token: string) => {
  const signed = { authorization: `Bearer ${token}` };
  return {
    get: (path: string, headers: Headers_ = {}) => ask(gateway.url + path, { headers: { ...signed, ...headers } }),
    post: (path: string, body: unknown, headers: Headers_ = {}) =>
      ask(gateway.url + path, {
        method: 'POST',
        headers: { ...signed, 'content-type': 'application/json', 'idempotency-key': freshKey(), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
};
export type Caller = ReturnType<typeof caller>;

export const person = async (gateway: Gateway, staff: string): Promise<Caller> =>
  caller(gateway, await gateway.token(staff));

/** Answers the task that a command answers, on the version that it has now. */
export const answer = async (
  who: Caller,
  stream: string,
  task: string,
  command: string,
  body: unknown,
): Promise<Answer> => {
  const seen = await who.get(`/tasks/${stream}/${task}`);
  return who.post(`/internal-posts/${stream}/${command}`, body, { 'if-match': seen.headers.get('etag') ?? '' });
};
