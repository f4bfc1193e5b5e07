import { counted } from '#libs/words/index.js';

/** Lists are counted so far and no further, so that a long one takes no longer. */
export const countedTo = 1001;

/** How many there are, as a heading says it: `3 tasks`, `more than 1,000 tasks`; of what is not counted, how many are shown. */
export const countText = (count: number | undefined, shown: number, noun: string): string => {
  if (count === undefined) return `${counted(shown, noun)} on this page`;
  return count >= countedTo ? `More than ${counted(countedTo - 1, noun)}` : counted(count, noun);
};
