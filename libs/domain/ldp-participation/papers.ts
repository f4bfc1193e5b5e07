import type { Papers, WithClaims } from '../process/index.js';
import { hasBegun, schoolOf, type Participation } from './state.js';
import { excludedFrom } from './task-lists/make-task.js';

/** Documents lie with the file or with its tasks; the application is a text, with nothing attached to it. */
export const papers: Papers<WithClaims<Participation>> = {
  schoolOf,
  interested: (state) => (hasBegun(state) ? excludedFrom(state) : []),
  application: () => undefined,
};
