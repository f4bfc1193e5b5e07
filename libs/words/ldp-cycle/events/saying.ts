import type { Sayings } from '../../telling.js';

/** A candidate by name, where the reader may know it: `candidate 3` otherwise. */
export const candidateText = ({ candidate }: Sayings, number: number | undefined): string =>
  candidate(
    number === undefined ? undefined : String(number),
    number === undefined ? 'a candidate' : `candidate ${number}`,
  );
