import type { PersonCaller } from '#libs/access/index.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { policy } from '#libs/domain/policy/index.js';
import { isLive, type Begun, type Policy } from '#libs/domain/policy/state.js';
import type { EventStore } from '#libs/event-store/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { StreamId } from '#libs/kernel/index.js';
import { isPolicy } from '#libs/read-models/policy-register/project.js';
import type { Engine } from '../engine.js';

/** A policy as it stands now; undefined where there is none that lives. */
export const policyNow = async (store: Pick<EventStore, 'look'>, id: string): Promise<Begun | undefined> => {
  if (!isPolicy(id)) return undefined;
  const { events } = await store.look(id as StreamId, 0);
  const now = events.length ? (refold(policy, events, emptySnapshot(policy)).state as Policy) : undefined;
  return now && isLive(now) ? now : undefined;
};

/** Whether this very version is asked of somebody, and whether they have acknowledged it. */
export type Asked = 'not-asked' | 'asked' | 'done';

/** The version of a policy that is in force, for anybody who works here. Throws the problem 404 where nothing is in force. */
export const policyInForce = async ({ store, directory }: Engine, { id: me, at }: PersonCaller, id: string) => {
  const now = await policyNow(store, id);
  const employer = directory.current().employer(me, at);
  if (!now?.inForce) throw problemError('NotFound');
  const { inForce } = now;
  const { acknowledgeBy, acknowledged, audience } = inForce;
  const theirs = employer !== undefined && (!audience?.schools || audience.schools.includes(employer));
  const asked: Asked = acknowledged.includes(me) ? 'done' : acknowledgeBy && theirs ? 'asked' : 'not-asked';
  return { policy: now, inForce, asked };
};
