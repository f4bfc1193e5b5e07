const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // prettier-ignore

/** True of two words that one letter changed, left out, put in or swapped with the next makes the same. */
const oneOff = (a: string, b: string): boolean => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (word: string, from: number) => word.slice(start + from);
  if (rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)) return true;
  return rest(a, 2) === rest(b, 2) && a[start] === b[start + 1] && a[start + 1] === b[start];
};

/**
 * The month that a word names, 1 to 12, in full, as its first three letters (`Sept` too), or one letter off the full name
 * of a month with six letters or more; undefined for any other word.
 */
export const monthNamed = (word: string): Readonly<{ number: number; misspelt: boolean }> | undefined => {
  const said = word.toLowerCase();
  const exact = names.findIndex((name) => name === said || name.slice(0, 3) === said || (name === 'september' && said === 'sept')); // prettier-ignore
  if (exact >= 0) return { number: exact + 1, misspelt: false };
  const near = names.findIndex((name) => name.length >= 6 && oneOff(said, name));
  return near < 0 ? undefined : { number: near + 1, misspelt: true };
};
