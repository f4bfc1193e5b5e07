import type { Follower } from './followers.js';

/** How something stands, and what an operator does about it; `next` is empty where there is nothing to do. */
export type Judgement = Readonly<{ state: 'well' | 'catching up' | 'not well'; says: string; next: string }>;

type Known = Readonly<{ does: string; app: 'gateway' | 'worker'; needs: string }>;
/** The followers that there are, in the order in which an event passes them. */
export const knownFollowers: Readonly<Record<string, Known>> = {
  sequencer: { does: 'Numbers what was decided, in one order for all.', app: 'gateway', needs: 'Postgres' },
  relay: { does: 'Publishes events to Kafka.', app: 'gateway', needs: 'Kafka' },
  projector: { does: 'Keeps the registers of appointments and open posts.', app: 'gateway', needs: 'Postgres' },
  dispatcher: { does: 'Tells the workflows what happened.', app: 'worker', needs: 'Temporal' },
};

const staleSeconds = 10;
const slowSeconds = 60;
const many = 1000;
const count = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;

/** Whether a follower does its work, and what to do when it does not. */
export const judge = ({ name, lag, behindSeconds, silentSeconds, parkedCases }: Follower): Judgement => {
  const { app, needs } = knownFollowers[name] ?? { app: 'gateway', needs: 'Postgres' };
  if (silentSeconds === null || silentSeconds > staleSeconds)
    return {
      state: 'not well',
      says:
        silentSeconds === null
          ? 'Nobody has ever run it.'
          : `Nobody has run it for ${Math.round(silentSeconds)} seconds.`,
      next: `Start a ${app}. A ${app} that runs and does not lead it says why in its log and at /health/ready.`,
    };
  if (parkedCases > 0)
    return {
      state: 'not well',
      says: `${count(parkedCases, 'case')} can’t go on; all others do.`,
      next: 'Look at the parked events: read the reason, repair it, then try again.',
    };
  if (lag > many || behindSeconds > slowSeconds)
    return {
      state: 'not well',
      says: `It is ${count(lag, 'event')} behind; the oldest has waited ${Math.round(behindSeconds)} seconds.`,
      next:
        name === 'sequencer'
          ? 'Some transaction in this Postgres cluster has written and not ended. The runbook says how to find and end it.'
          : `See that ${needs} is there. If it is, and this number falls, it is catching up; if it stands still, restart the ${app}.`,
    };
  return lag > 0
    ? { state: 'catching up', says: `It is ${count(lag, 'event')} behind.`, next: '' }
    : { state: 'well', says: 'It has handled everything.', next: '' };
};
