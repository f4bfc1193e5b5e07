import type { Papers, WithClaims } from '../process/index.js';
import { homeSchoolOf, isRequested, type Secondment } from './state.js';
import { excludedFrom } from './task-lists/make-task.js';

/** Nobody applies to a secondment: its documents lie with the case or with its tasks. */
export const papers: Papers<WithClaims<Secondment>> = {
  schoolOf: homeSchoolOf,
  interested: (state) => (isRequested(state) ? excludedFrom(state) : []),
  application: () => undefined,
};
