import { elsewhere, NotDone, type Act, type Outcome } from './log.js';
import type { Pool } from '../event-store/pool.js';

/** A message that a consumer could not take in, as its own service tells of it. */
export type DeadLetter = Readonly<{
  digest: string;
  topic: string;
  partition: number;
  offset: string;
  reason: string;
  attempts: number;
  receivedAt: string;
}>;
type Settled = Readonly<{ outcome: 'taken' | 'refused' | 'discarded' | 'gone'; reason?: string }>;

/** A consumer that tells of its dead letters over HTTP, and how to get a token for it. */
export type DeadLetterService = Readonly<{ url: string; token: () => Promise<string> }>;

const ask = async <T>({ url, token }: DeadLetterService, path: string, body?: object): Promise<T> => {
  const authorization = `Bearer ${await token()}`;
  const answer = await fetch(`${url.replace(/\/$/, '')}/dead-letters${path}`, {
    signal: AbortSignal.timeout(10_000),
    headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok)
    throw new NotDone(`The consumer answered ${answer.status}. See that it runs, and which scopes this service has.`);
  return (await answer.json()) as T;
};

export const readDeadLetters = async (service: DeadLetterService): Promise<readonly DeadLetter[]> =>
  (await ask<{ deadLetters: readonly DeadLetter[] }>(service, '')).deadLetters;

type By = Omit<Act, 'action' | 'subject'>;
type Which = Readonly<{ group: string; digest: string }>;
const subjectOf = ({ group, digest }: Which) => `${group} ${digest.slice(0, 12)}`;
const nothing = 'Somebody has seen to it already.';

/** Has a consumer try a dead letter again. */
export const retryDeadLetter = (pool: Pool, service: DeadLetterService, by: By, which: Which): Promise<Outcome> =>
  elsewhere(pool, { ...by, action: 'retry-dead-letter', subject: subjectOf(which) }, async () => {
    const { outcome, reason } = await ask<Settled>(service, `/${which.digest}/retry`, { by: by.actor });
    if (outcome === 'refused') throw new NotDone(`It was refused again: ${reason ?? 'no reason given'}.`);
    return outcome === 'gone' ? nothing : 'It was taken in.';
  });

/** Has a consumer throw a dead letter away. */
export const discardDeadLetter = (
  pool: Pool,
  service: DeadLetterService,
  by: By & Readonly<{ reason: string }>,
  which: Which,
): Promise<Outcome> =>
  elsewhere(pool, { ...by, action: 'discard-dead-letter', subject: subjectOf(which) }, async () => {
    const said = { by: by.actor, reason: by.reason };
    const { outcome } = await ask<Settled>(service, `/${which.digest}/discard`, said);
    return outcome === 'gone' ? nothing : 'It was discarded.';
  });
