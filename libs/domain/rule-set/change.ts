import type { Message } from '../../kernel/index.js';
import type { Begun } from './state.js';

/** What each fact makes of a version of the rules: one entry for each type of event, or it does not compile. */
export type Changes<E extends Message<string, unknown>> = {
  readonly [T in E['type']]: (state: Begun, data: Extract<E, { type: T }>['data']) => Begun;
};
