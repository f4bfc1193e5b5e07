import type { CaseEvent, Past } from './past.js';
import type { SecondmentViewer } from './viewer.js';

export type Overseer = Extract<SecondmentViewer, { view: 'whole' }>;
export type Secondee = Extract<SecondmentViewer, { view: 'part' }>;

/** One entry for each type of event, or it does not compile: what of it is seen; undefined hides the event. */
export type SeenBy<V extends SecondmentViewer> = {
  readonly [T in CaseEvent['type']]: (
    data: Extract<CaseEvent, { type: T }>['data'],
    looking: Readonly<{ viewer: V; past: Past }>,
  ) => object | undefined;
};
