import type { CoverageState } from '../domain/assignment/coverage.js';
import type { Basis, LocalDate } from '../kernel/index.js';
import { dayText } from './dates.js';

/** Whoever held a post and was erased since. */
export const erased = 'Somebody whose name was erased';
/** On what footing somebody holds a post. */
export const basisWords: Readonly<Record<Basis, string>> = {
  substantive: 'For good',
  seconded: 'On secondment',
  acting: 'Acting up',
  cover: 'On cover',
};
/** How far a post is held. */
export const coverageWords: Readonly<Record<CoverageState, string>> = {
  covered: 'Held',
  part: 'Held in part',
  gap: 'Gap: nobody is there',
  double: 'Double cover: more people than the post has',
};

/** `since 1 September 2026`, or `1 September 2026 to 18 December 2026`. */
export const spanText = ({ from, to }: Readonly<{ from: LocalDate; to?: LocalDate }>): string =>
  to ? (from === to ? `on ${dayText(from)}` : `${dayText(from)} to ${dayText(to)}`) : `since ${dayText(from)}`;
