import type { Message } from '../../../kernel/index.js';
import type { Application, ApplicationMove } from '../application.js';
import { moved } from '../application.js';
import type { ApplicationId, Rung } from '../words.js';
import { at, type Begun, type InternalPost, type OpenStep, type Step } from '../state.js';

/** What each fact makes of a post: one entry for each type of event, or it does not compile. */
export type Changes<E extends Message<string, unknown>> = {
  readonly [T in E['type']]: (post: Begun, data: Extract<E, { type: T }>['data']) => InternalPost;
};

/** The post's file without its step. */
export const fileOf = ({ step: _, ...post }: Begun) => {
  const { status: __, ...file } = post as typeof post & { status?: unknown };
  return file;
};
export const stays = (post: Begun, change: Partial<Begun> = {}): InternalPost => {
  const { step, ...file } = { ...post, ...change };
  return at(fileOf({ ...file, step }), step);
};
export const goesTo = (post: Begun, step: Step, change: Partial<Begun> = {}): InternalPost =>
  at(fileOf({ ...post, ...change }), step);
/** Changes the step where it is the one that the fact belongs to; a stray fact changes nothing. */
export const within = <T extends Step['status']>(
  post: Begun,
  status: T,
  change: (step: Extract<Step, { status: T }>) => Step,
): InternalPost =>
  post.step.status === status ? goesTo(post, change(post.step as Extract<Step, { status: T }>)) : stays(post);

export const withApplication = (
  post: Begun,
  id: ApplicationId,
  change: (application: Application) => Application,
): readonly Application[] => post.applications.map((one) => (one.id === id ? change(one) : one));
export const moving = (post: Begun, ids: readonly ApplicationId[], move: ApplicationMove): readonly Application[] =>
  post.applications.map((one) => (ids.includes(one.id) ? moved(one, move) : one));
export const chased = <S extends OpenStep['status']>(status: S, ladder: readonly Rung[]) =>
  ({ status, ladder, escalated: false }) as const;
