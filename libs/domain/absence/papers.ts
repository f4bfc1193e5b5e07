import type { Papers, WithClaims } from '../process/index.js';
import { schoolOf, type Absence } from './state.js';

/** Nothing is attached to an absence: no note about anybody's health comes here. */
export const papers: Papers<WithClaims<Absence>> = {
  schoolOf,
  interested: () => [],
  application: () => undefined,
};
