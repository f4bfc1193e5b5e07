import type { ApplicationId } from '../../domain/internal-post/events.js';
import type { PostEvent } from './past.js';
import type { Known } from './open.js';
import type { PostViewer } from './viewer.js';

export { all, bare, fields, hidden, only } from '../showing.js';

/** With what an event is looked at: the case as it stands, who looks, and the event's own version. */
export type Looking<V extends PostViewer> = Readonly<{ known: Known; viewer: V; version: number }>;
/** One entry for each type of event, or it does not compile: what of it is seen; undefined hides the event. */
export type SeenBy<V extends PostViewer, E extends PostEvent = PostEvent> = {
  readonly [T in E['type']]: (data: Extract<E, { type: T }>['data'], looking: Looking<V>) => object | undefined;
};

export type Show<D, V extends PostViewer> = (data: D, looking: Looking<V>) => object | undefined;
export type About = Readonly<{ application: ApplicationId }>;
